import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { lazy } from "../lib/lazy.ts";
import { lastAtMost, lineStarts } from "../lib/line-starts.ts";
import { memoize } from "../lib/memoize.ts";
import type { Path, Position } from "../model/finding.ts";

/** Parses YAML text to the nodes of a document, which have their positions. */
export const parseNodes = (text: string): Document =>
  parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    // Checked below instead: the parser compares each key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    customTags: [],
  });

/** Returns a function from offsets in a text to positions; the parser's own count loses lines after some errors. */
export const positionsOf = (text: string): ((offset: number) => Position) => {
  const starts = lineStarts(text);
  return (offset) => {
    const row = lastAtMost(starts, offset);
    return { line: row + 1, column: Math.min(offset, text.length) - (starts[row] as number) + 1 };
  };
};

/** Returns the offset at which a node begins; a number is an offset already. */
export const startOf = (node: unknown): number =>
  typeof node === "number" ? node : isNode(node) ? (node.range?.[0] ?? 0) : 0;

/** Returns the pairs of a map by their keys: a file may have very many findings. */
const pairsOf = memoize(
  ({ items }: YAMLMap) => new Map(items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair])),
);

/** Returns a function that finds the position of a path in a text, or of its deepest part that exists. */
const partFinder = (text: string): ((path: Path) => Position) => {
  const { contents } = parseNodes(text);
  const places = positionsOf(text);
  return (path) => {
    let here: unknown = contents;
    let shown: unknown = here;
    for (const step of path) {
      const pair = isMap(here) ? pairsOf(here).get(step) : undefined;
      const next: unknown = isSeq(here) ? here.items[step as number] : pair?.value;
      shown = pair?.key ?? next ?? shown;
      if (!pair && !next) break;
      here = next;
    }
    return places(startOf(shown));
  };
};

/** Returns a file's YAML with its line numbers: the front matter of a brief begins on the second line. */
const yamlOf = (text: string): string => (text.startsWith("---\n") ? `\n${text.slice(4).split("\n---\n")[0]}\n` : text);

/**
 * Returns a function that finds the position of a part of a record or brief in its text; for a missing key, that of the
 * deepest part that exists. The text is parsed again only when the function is first called, so that thousands of valid
 * records need not store positions.
 */
export const positionFinder = (text: string): ((path: Path) => Position) => {
  const find = lazy(() => partFinder(yamlOf(text.normalize())));
  return (path) => find()(path);
};
