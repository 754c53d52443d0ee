import { type Document, isPair, isScalar, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** A problem of a node, or of an offset. */
export type NodeProblem = { at: unknown; rule: string; message: string; hint: string };

const quotes = 'put the text in quotes, as in note: "States the sum, but not the bridge."';

/** The problem of a text in braces or brackets that YAML splits. */
export const flowProblem = {
  rule: "yaml-syntax",
  message: "within { } and [ ] a text without quotes ends at a comma, a bracket or a colon",
  hint: quotes,
};

/** Returns whether an offset is within braces or brackets that were opened on its line. */
const isInFlow = (text: string, offset: number): boolean => {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /(?:^|[:[{,-]\s)\s*[[{]\s*\S/.test(`${line.replace(/^\s*/, "")}x`);
};

type Trouble = Pick<Document["errors"][number], "code" | "pos" | "message">;

/** Returns whether a syntax error comes from a text that was split. */
export const isSplitInFlow = ({ code, pos, message }: Trouble, text: string): boolean =>
  isInFlow(text, pos[0]) &&
  (code === "BLOCK_IN_FLOW" ||
    code === "MISSING_CHAR" ||
    (code === "UNEXPECTED_TOKEN" && /at node end|comma/.test(message)));

const sourceOf = (node: unknown): string => (isScalar(node) ? (node.source ?? String(node.value)) : "…");

/** Joins a number that was split at its comma: `1,000`. */
const thousands = ([first, ...rest]: string[]): string | undefined =>
  /^-?\d{1,3}$/.test(first ?? "") && rest.length > 0 && rest.every((part) => /^\d{3}(?:\.\d+)?$/.test(part))
    ? [first, ...rest].join("")
    : undefined;

const suggestion = (key: string, parts: string[]): string => {
  const number = thousands(parts);
  return number === undefined
    ? `put the text in quotes: ${key}: ${JSON.stringify(parts.join(", "))}`
    : `write ${key}: ${number}`;
};

const keyWithoutSpace = /^([a-z_A-Z-]+):(\S.*)$/;

const missingValue = (key: unknown) => {
  const [, name, value] = keyWithoutSpace.exec(sourceOf(key)) ?? [];
  return {
    at: key,
    rule: "yaml-syntax",
    message: `${JSON.stringify(sourceOf(key))} is a key without a value`,
    hint: name ? `put a space after the colon: ${name}: ${value}` : quotes,
  };
};

/** Yields a problem for each text in a map in braces that a comma split, at the part after the comma. */
export function* splitTexts({ items }: YAMLMap): Iterable<NodeProblem> {
  let owner: { key: string; parts: string[] } | undefined;
  for (let at = 0; at < items.length; at++) {
    const pair = items[at] as Pair;
    if (!isPair(pair) || pair.value !== null) {
      owner = isScalar(pair.value) ? { key: sourceOf(pair.key), parts: [sourceOf(pair.value)] } : undefined;
      continue;
    }
    const first = pair.key;
    if (!owner || keyWithoutSpace.test(sourceOf(first))) {
      yield missingValue(first);
      continue;
    }
    while (at < items.length && items[at]?.value === null) owner.parts.push(sourceOf(items[at++]?.key));
    at--;
    yield {
      at: first,
      rule: "yaml-syntax",
      message: `the comma before ${JSON.stringify(sourceOf(first))} ends the text of ${owner.key}`,
      hint: suggestion(owner.key, owner.parts),
    };
    owner = undefined;
  }
}

const plainText = (item: unknown): string => (isScalar(item) && item.type === "PLAIN" ? (item.source ?? "") : "");

/**
 * Yields a problem for each sentence in a list in brackets that a comma split: a part that begins with a capital letter
 * and has no end, and parts after it that begin with none, of which the last ends as a sentence does.
 */
export function* splitSentencesInList({ items }: YAMLSeq): Iterable<NodeProblem> {
  let parts: string[] = [];
  for (const item of items) {
    const text = plainText(item);
    const goesOn = parts.length > 0 && /^[\p{Ll}\d]/u.test(text);
    parts = goesOn ? [...parts, text] : [text];
    if (!/[.!?]$/.test(text)) {
      if (!goesOn && !/^\p{Lu}/u.test(text)) parts = [];
      continue;
    }
    if (parts.length > 1)
      yield {
        at: item,
        rule: "yaml-syntax",
        message: `the comma before ${JSON.stringify(text)} makes two items of one sentence`,
        hint: `put the sentence in quotes: ${JSON.stringify(parts.join(", "))}`,
      };
    parts = [];
  }
}

const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'/g;

/**
 * Returns the offset of a # that hides the end of braces or brackets opened on its line, as in `{ note: Number #2. }`;
 * the parser reports the missing end only many lines below.
 */
export const commentInFlow = (text: string): number | undefined => {
  let offset = 0;
  for (const line of text.split("\n")) {
    const plain = line.replace(quoted, (part) => "x".repeat(part.length));
    const sign = plain.search(/[ \t]#/);
    const before = plain.slice(0, Math.max(sign, 0));
    const count = (signs: RegExp) => before.match(signs)?.length ?? 0;
    if (/^\s*(?:- |[\w-]+:\s)/.test(before) && /[}\]]\s*$/.test(plain) && count(/[[{]/g) > count(/[\]}]/g))
      return offset + sign + 1;
    offset += line.length + 1;
  }
  return undefined;
};
