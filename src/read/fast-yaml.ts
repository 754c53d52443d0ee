import { CORE_SCHEMA, load } from "js-yaml";
import { forbiddenCharacter } from "../model/characters.ts";
import { maxDepth, reservedKeys } from "./plain-value.ts";
import { type Parsed, parseYaml } from "./yaml.ts";

/** Signs that the strict parser judges by how a text is written, each of which makes it the one to read the text. */
const unusual = [
  // Comments after text.
  /\S[ \t]+#|[[\]{},"'|>]#/,
  // Tags, anchors, aliases, tabs, chomped texts, signed zeros and fractions, numbers in base 2.
  /(?:^|[\s[{,])(?:[&*]\S|!)|\t|[|>]\d?\+|[-+](?:\.|0(?![1-9]))|\b0b\d/m,
  // Documents, directives, long keys, merges, lines at the margin that begin neither a key nor an item.
  /^\s*(?:---|\.\.\.|%|\?(?:\s|$)|[<=>|]{7})|^[^\s#A-Za-z-]/m,
  // Keys that are lists or maps; lists and maps in flow style of more than a line.
  /[\]}]\s*:|(?:^|[:-])\s+[[{].*[^\]}\s]\s*$/m,
];

const plainKey = /^[A-Za-z][\w-]*$/;
const wordOfYaml = /^(?:true|false|null|infinity|nan)$/i;

/**
 * Whether data is what plain YAML holds. An empty value is in doubt: a comma in flow style leaves one behind. Text with a
 * backslash may have made a character that the file doesn't hold.
 */
const isPlain = (value: unknown, escaped: boolean, depth = 0): boolean => {
  if (typeof value === "string") return !(escaped && forbiddenCharacter(value));
  if (typeof value === "number" || typeof value === "boolean") return true;
  if (typeof value !== "object" || value === null || depth >= maxDepth) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, escaped, depth + 1));
  return Object.entries(value).every(
    ([key, item]) =>
      plainKey.test(key) && !wordOfYaml.test(key) && !reservedKeys.has(key) && isPlain(item, escaped, depth + 1),
  );
};

/** The data of a text that is plain YAML beyond doubt; nothing of any other text. */
const readUsual = (text: string): unknown => {
  if (unusual.some((sign) => sign.test(text))) return undefined;
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    return typeof value === "object" && isPlain(value, text.includes("\\")) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * YAML text as plain data, or all that keeps it from being read as such, exactly as `parseYaml` gives it. A text that
 * is plain beyond doubt is read by a faster parser; anything unusual, and any error, goes to the strict one.
 */
export const parseFast = (text: string): Parsed => {
  const value = readUsual(text);
  return value === undefined ? parseYaml(text) : { value, problems: [] };
};
