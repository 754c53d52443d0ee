import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import type { Path, Position } from "../model/finding.ts";
import { charactersRule } from "./characters.ts";
import type { Problem } from "./decode.ts";

const maxDepth = 12;
const reservedKeys = new Set(["__proto__", "constructor", "prototype"]);
const plainHint = "write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases";

const parse = (text: string, lines: LineCounter): Document =>
  parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    customTags: [],
    lineCounter: lines,
  });

const placeOf = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

const startOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** What is wrong with a parsed file as YAML: tags, aliases, reserved keys, depth, characters hidden in escapes. */
const check = (doc: Document, lines: LineCounter): Problem[] => {
  const problems: Problem[] = doc.errors.concat(doc.warnings).map((error) => ({
    rule: "yaml-syntax",
    message: error.message.split("\n")[0] ?? "cannot be read",
    hint: error.code === "DUPLICATE_KEY" ? "keep one of the two" : plainHint,
    ...placeOf(lines, error.pos[0]),
  }));
  const say = (node: unknown, rule: string, message: string, hint = plainHint) =>
    problems.push({ rule, message, hint, ...placeOf(lines, startOf(node)) });
  visit(doc, (_key, node, path) => {
    if (isAlias(node)) say(node, "yaml-plain", `the alias *${node.source} is not allowed`);
    else if (isNode(node) && node.anchor) say(node, "yaml-plain", `the anchor &${node.anchor} is not allowed`);
    else if (isNode(node) && node.tag) say(node, "yaml-plain", `the tag ${node.tag} is not allowed`);
    if (path.filter(isMap).length > maxDepth || path.length > 4 * maxDepth) {
      say(node, "yaml-plain", `the record is more than ${maxDepth} levels deep`, "write it flatter");
      return visit.BREAK;
    }
    if (isPair(node) && isScalar(node.key)) {
      const key = String(node.key.value);
      if (reservedKeys.has(key) || key === "<<")
        say(node.key, "yaml-plain", `the key "${key}" is not allowed`, "use another name");
      if (typeof node.key.value !== "string")
        say(node.key, "yaml-plain", `the key ${key} must be text`, "put it in quotes");
    } else if (isPair(node)) say(node.key, "yaml-plain", "a key must be text", "use a plain word as key");
    if (isScalar(node) && typeof node.value === "string") {
      const found = forbiddenCharacter(node.value);
      if (found) say(node, charactersRule, forbiddenMessage(found.name), forbiddenHint);
    }
    return undefined;
  });
  return problems;
};

export type Parsed = { value: unknown; problems: Problem[] };

/** YAML text as plain data, or all that keeps it from being read as such. */
export const parseYaml = (text: string): Parsed => {
  const lines = new LineCounter();
  const doc = parse(text, lines);
  const problems = check(doc, lines);
  return { value: problems.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }), problems };
};

/**
 * A function that tells where a part of a record stands in its text; a missing key gives the
 * deepest part that is there. The text is read again at the first question, so that thousands of
 * sound records need not keep their positions.
 */
export const locator = (text: string): ((path: Path) => Position) => {
  let read: { doc: Document; lines: LineCounter } | undefined;
  return (path) => {
    if (!read) {
      const lines = new LineCounter();
      read = { doc: parse(text, lines), lines };
    }
    return locate(read.doc, read.lines, path);
  };
};

const locate = (doc: Document, lines: LineCounter, path: Path): Position => {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
      : undefined;
    const node = typeof path[length - 1] === "string" && pair ? pair.key : doc.getIn(path.slice(0, length), true);
    if (isNode(node)) return placeOf(lines, startOf(node));
  }
  return placeOf(lines, startOf(doc.contents));
};
