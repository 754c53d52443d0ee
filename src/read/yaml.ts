import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { shorten } from "../lib/shorten.ts";
import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import type { Position } from "../model/finding.ts";
import { type Problem, problemOf } from "./decode.ts";
import {
  commentInFlow,
  flowProblem,
  isSplitInFlow,
  type NodeProblem,
  splitSentencesInList,
  splitTexts,
} from "./flow-style.ts";
import { syntaxMessage } from "./syntax-messages.ts";
import { charactersRule } from "./text-problems.ts";
import { parseNodes, positionsOf, startOf } from "./yaml-positions.ts";

/** The maximum depth of a record. */
export const maxDepth = 12;

/** Keys with a meaning for JavaScript or YAML. */
export const reservedKeys = new Set(["__proto__", "constructor", "prototype", "<<"]);

type PositionAt = (offset: number) => Position;

/** The maximum number of syntax problems of one file: a single mistake can cause many. */
const maxSyntaxProblems = 10;
const tooDeep = `the record is more than ${maxDepth} levels deep`;
const plainHint = "write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases";

const notPlain = (at: unknown, message: string, hint = plainHint): NodeProblem => ({
  at,
  rule: "yaml-plain",
  message,
  hint,
});

function* nodeProblems(node: Node): Iterable<NodeProblem> {
  if (isAlias(node)) yield notPlain(node, `the alias *${node.source} is not allowed`);
  else if (node.anchor) yield notPlain(node, `the anchor &${node.anchor} is not allowed`);
  else if (node.tag) yield notPlain(node, `the tag ${node.tag} is not allowed`);
  if (!isScalar(node) || typeof node.value !== "string") return;
  const found = forbiddenCharacter(node.value);
  if (found) yield { at: node, rule: charactersRule, message: forbiddenMessage(found.name), hint: forbiddenHint };
}

function* keyProblems({ key }: Pair): Iterable<NodeProblem> {
  if (!isScalar(key)) yield notPlain(key, "a key must be text", "use a plain word as key");
  else if (reservedKeys.has(String(key.value)))
    yield notPlain(key, `the key "${key.value}" is not allowed`, "use another name");
  else if (typeof key.value !== "string") yield notPlain(key, `the key ${key.value} must be text`, "put it in quotes");
}

function* repeatedKeys({ items }: YAMLMap): Iterable<NodeProblem> {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value))
      yield {
        at: key,
        rule: "yaml-syntax",
        message: `the key ${JSON.stringify(key.value)} is written twice`,
        hint: "keep one of the two",
      };
    seen.add(key.value);
  }
}

const syntaxProblem = (
  { code, message }: Document["errors"][number] | Document["warnings"][number],
  place: Position,
): Problem => {
  const tag = message.replace(/^Unresolved tag: /, "");
  if (code === "TAG_RESOLVE_FAILED") return problemOf("yaml-plain", `the tag ${tag} is not allowed`, plainHint, place);
  if (code === "MULTIPLE_DOCS")
    return problemOf("yaml-syntax", "the file holds more than one document", "keep one record in a file", place);
  return { rule: "yaml-syntax", ...syntaxMessage({ code, message }), ...place };
};

const syntaxProblems = (doc: Document, text: string, places: PositionAt): Problem[] => {
  const errors = [...doc.errors, ...doc.warnings];
  const lost = errors.length > 0 ? commentInFlow(text) : undefined;
  if (lost !== undefined) return [{ ...hiddenTextProblem(text, lost), ...places(lost) }];
  const first = errors.slice(0, maxSyntaxProblems);
  const cut = first.findIndex((error) => isSplitInFlow(error, text));
  const own = cut < 0 ? first : first.slice(0, cut);
  const problems = own.map((error) => syntaxProblem(error, places(error.pos[0])));
  // Later errors of the parser repeat the same problem in other words.
  return cut < 0 ? problems : [...problems, { ...flowProblem, ...places(errors[cut]?.pos[0] ?? 0) }];
};

/**
 * Returns the problems of a parsed file other than syntax: tags, aliases, keys, depth, characters hidden in escapes.
 */
const plainProblems = (doc: Document, text: string, places: PositionAt): Problem[] => {
  const problems: Problem[] = [];
  const report = (found: Iterable<NodeProblem>) => {
    for (const { at, ...wrong } of found) problems.push({ ...wrong, ...places(startOf(at)) });
  };
  if (doc.directives?.yaml.explicit) report([notPlain(undefined, "a %YAML directive is not allowed")]);
  visit(doc, (_key, node, path) => {
    if (isNode(node)) report(nodeProblems(node));
    if (isPair(node) && node.value !== null) report(keyProblems(node));
    if (isMap(node)) report(repeatedKeys(node));
    if (isMap(node) && node.flow && !node.tag) report(splitTexts(node));
    if (isSeq(node) && node.flow) report(splitSentencesInList(node));
    if (isScalar(node)) report(hiddenText(node, text));
    if (path.filter(isMap).length <= maxDepth && path.length <= 4 * maxDepth) return undefined;
    report([notPlain(isPair(node) ? node.key : node, tooDeep, "write it flatter")]);
    return visit.BREAK;
  });
  return problems;
};

export type Parsed = { value: unknown; problems: Problem[] };

/** Returns the problem of a comment that hides the rest of its line. */
const hiddenTextProblem = (text: string, from: number): Omit<Problem, "line" | "column"> => {
  const lost = (/^[^\n]*/.exec(text.slice(from))?.[0] ?? "").trimEnd();
  return {
    rule: "yaml-comment",
    message: `${JSON.stringify(shorten(lost))} is a comment and is shown nowhere`,
    hint: "put the whole text in quotes; a comment goes on a line of its own",
  };
};

function* hiddenText({ type, range }: Scalar, text: string): Iterable<NodeProblem> {
  const end = range?.[1] ?? 0;
  const rest = type === "PLAIN" && end > (range?.[0] ?? 0) ? text.slice(end, text.indexOf("\n", end)) : "";
  const [, space = ""] = /^([ \t]+)#/.exec(rest) ?? [];
  if (space === "") return;
  yield { at: end + space.length, ...hiddenTextProblem(text, end + space.length) };
}

/** The most brackets that may be open, and the most signs and spaces before a line: parsers call themselves for each. */
const maxNesting = 200;
const deepLine = new RegExp(`^(?:[-?:]?[ \\t]){${maxNesting}}`, "m");

/** Returns where a text nests so deeply that a parser would exhaust its stack, which can end the process, or nothing. */
export const tooNestedAt = (text: string): number | undefined => {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    open = sign === "[" || sign === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > maxNesting) return index;
  }
  return deepLine.exec(text)?.index;
};

/** Parses YAML text as plain data, or returns all problems that prevent it. */
export const parseYaml = (text: string): Parsed => {
  const deep = tooNestedAt(text);
  if (deep !== undefined)
    return {
      value: undefined,
      problems: [problemOf("yaml-plain", tooDeep, "write it flatter", positionsOf(text)(deep))],
    };
  const doc = parseNodes(text);
  const places = positionsOf(text);
  const syntax = syntaxProblems(doc, text, places);
  const problems = syntax.length > 0 ? syntax : plainProblems(doc, text, places);
  return { value: problems.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }), problems };
};
