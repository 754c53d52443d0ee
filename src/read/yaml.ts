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
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { hasLeadingZero, losesDigits } from "../lib/written-number.ts";
import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import type { Path, Position } from "../model/finding.ts";
import { charactersRule } from "./characters.ts";
import type { Problem } from "./decode.ts";
import { commentInFlow, flowProblem, isSplitInFlow, splitTexts } from "./flow-style.ts";
import { doubtful, maxDepth, readPlain, reservedKeys } from "./plain-value.ts";

/** The maximum number of syntax problems of one file: a single mistake can cause many. */
const maxSyntaxProblems = 10;
const tooDeep = `the record is more than ${maxDepth} levels deep`;
const plainHint = "write plain YAML: keys, texts, numbers and lists, without tags, anchors or aliases";

const parse = (text: string): Document =>
  parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    // Checked below instead: the parser compares each key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    customTags: [],
  });

type PositionAt = (offset: number) => Position;

/** Returns a function from offsets in a text to positions; the parser's own count loses lines after some errors. */
const positionsOf = (text: string): PositionAt => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] as number) + 1 };
  };
};

const startOf = (node: unknown) => (typeof node === "number" ? node : isNode(node) ? (node.range?.[0] ?? 0) : 0);

type NodeProblem = { at: unknown; rule: string; message: string; hint: string };

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

const syntaxHint =
  "look at this line and at the one before it; a text that holds a colon or begins with a sign goes in quotes";

const syntaxProblem = (
  { code, message }: Document["errors"][number] | Document["warnings"][number],
  place: Position,
): Problem => {
  const problem = (rule: string, text: string, hint: string) => ({ rule, message: text, hint, ...place });
  if (code === "TAG_RESOLVE_FAILED")
    return problem("yaml-plain", `the tag ${message.replace(/^Unresolved tag: /, "")} is not allowed`, plainHint);
  if (code === "MULTIPLE_DOCS")
    return problem("yaml-syntax", "the file holds more than one document", "keep one record in a file");
  return problem("yaml-syntax", message.split("\n")[0] ?? "cannot be read", syntaxHint);
};

const syntaxProblems = (doc: Document, text: string, places: PositionAt): Problem[] => {
  const errors = [...doc.errors, ...doc.warnings];
  if (errors.some(({ message }) => /call stack/.test(message)))
    return [{ rule: "yaml-plain", message: tooDeep, hint: "write it flatter", line: 1, column: 1 }];
  const lost = errors.length > 0 ? commentInFlow(text) : undefined;
  if (lost !== undefined) return [{ ...hiddenTextProblem(text, lost), ...places(lost) }];
  const cut = errors.findIndex((error) => isSplitInFlow(error, text));
  const own = cut < 0 ? errors : errors.slice(0, cut);
  const problems = own.slice(0, maxSyntaxProblems).map((error) => syntaxProblem(error, places(error.pos[0])));
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
    message: `${JSON.stringify(lost.length > 60 ? `${lost.slice(0, 60)}…` : lost)} is a comment and is shown nowhere`,
    hint: "put the whole text in quotes; a comment goes on a line of its own",
  };
};

/** A comment after a text: in YAML, everything after " #". */
const comment = /\S[ \t]+#/;

function* hiddenText({ type, range }: Scalar, text: string): Iterable<NodeProblem> {
  const end = range?.[1] ?? 0;
  const rest = type === "PLAIN" && end > (range?.[0] ?? 0) ? text.slice(end, text.indexOf("\n", end)) : "";
  const [, space = ""] = /^([ \t]+)#/.exec(rest) ?? [];
  if (space === "") return;
  yield { at: end + space.length, ...hiddenTextProblem(text, end + space.length) };
}

/** Parses YAML text as plain data, or returns all problems that prevent it. */
export const parseYaml = (text: string): Parsed => {
  const doc = parse(text);
  const value = comment.test(text) ? doubtful : readPlain(doc);
  if (value !== doubtful) return { value, problems: [] };
  const places = positionsOf(text);
  const syntax = syntaxProblems(doc, text, places);
  const problems = syntax.length > 0 ? syntax : plainProblems(doc, text, places);
  return { value: problems.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }), problems };
};

/** Returns a function that finds the keys of a map, with a cache, because a file may have very many findings. */
const keyIndex = () => {
  const cache = new Map<YAMLMap, Map<unknown, Pair>>();
  return (map: YAMLMap): Map<unknown, Pair> => {
    const keys = cache.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]));
    cache.set(map, keys);
    return keys;
  };
};

/** Returns a function that finds the position of a path in a text, or of its deepest part that exists. */
const partFinder = (text: string): ((path: Path) => Position) => {
  const { contents } = parse(text);
  const places = positionsOf(text);
  const keysOf = keyIndex();
  return (path) => {
    let here: unknown = contents;
    let shown: unknown = here;
    for (const step of path) {
      const pair = isMap(here) ? keysOf(here).get(step) : undefined;
      const next: unknown = isSeq(here) ? here.items[step as number] : pair?.value;
      shown = pair?.key ?? next ?? shown;
      if (!pair && !next) break;
      here = next;
    }
    return places(startOf(shown));
  };
};

/**
 * Returns a function that finds the position of a part of a record in its text; for a missing key, that of the deepest
 * part that exists. The text is parsed again only when the function is first called, so that thousands of valid records
 * need not store positions.
 */
export const positionFinder = (text: string): ((path: Path) => Position) => {
  let parts: ((path: Path) => Position) | undefined;
  return (path) => {
    parts ??= partFinder(text);
    return parts(path);
  };
};

/** A number that may be read as another value than it looks like. Most texts have none and need not be parsed again. */
const mayMislead =
  /(?:^|[:?-]\s|[[{]|(?<!\d),|,\s)\s*[-+]?(?:0[\dxo][\w.+-]*|\d*\.\d*0|[\d.]{16,}|[\d.]+e[-+]?\d+)\s*(?:$|[,\]}:]|\s#)/im;

/**
 * Returns a problem for each number that is read as another value than it looks like: with leading zeros, in another
 * base, with more digits than a number can hold, or with trailing zeros that are not shown.
 */
export const misleadingNumbers = (text: string): Problem[] => {
  if (!mayMislead.test(text)) return [];
  const places = positionsOf(text);
  const problems: Problem[] = [];
  visit(parse(text), {
    Scalar: (_, { type, value, source = "", range }) => {
      if (type !== "PLAIN" || typeof value !== "number") return;
      if (!hasLeadingZero(source) && !losesDigits(source, value) && !/^[-+]?\d*\.\d*0$/.test(source)) return;
      problems.push({
        rule: "yaml-number",
        message: `${source.length > 60 ? `${source.slice(0, 60)}…` : source} is read as ${value}`,
        hint: `write ${value}, or put it in quotes where it is a text`,
        ...places(range?.[0] ?? 0),
      });
    },
  });
  return problems;
};

/** Pairs of backslashes, which mean one, and one that begins a word after a colon or a dollar: a path, a formula. */
const escapes = /\\\\|(?<=[:$])\\([nt])(?=[a-z])/g;

/**
 * Returns a problem for each line end or tab that a path or a formula in double quotes contains by mistake: `"C:\new"`
 * has two lines.
 */
export const misleadingEscapes = (text: string): Problem[] => {
  if (!/"[^\n]*[:$]\\[nt]/.test(text)) return [];
  const places = positionsOf(text);
  const problems: Problem[] = [];
  visit(parse(text), {
    Scalar: (_, { type, range }) => {
      if (type !== "QUOTE_DOUBLE") return;
      const [from, to] = range ?? [0, 0];
      const [found, sign] = [...text.slice(from, to).matchAll(escapes)].find(([, one]) => one) ?? [];
      if (sign)
        problems.push({
          rule: "text-characters",
          message: `${found} in double quotes is ${sign === "t" ? "a tab" : "a line end"}, and is shown as a space`,
          hint: `put the text in single quotes, or write \\${found} to show the signs`,
          ...places(from),
        });
    },
  });
  return problems;
};
