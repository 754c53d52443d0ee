import type { Engine } from "./engine.ts";
import { matchesFirst } from "./names.ts";
import type { Filters, Hit } from "./pagefind.ts";

/**
 * Moves hits that have each word with digits as a whole before those in which one only begins another word: who looks
 * for `H20` does not mean `H200`, though the index matches both.
 */
export const wholeWordsFirst = async (
  engine: Engine,
  hits: Hit[],
  words: readonly string[],
  filters: Filters,
): Promise<Hit[]> => {
  const codes = words.filter((word) => /\d/.test(word));
  if (codes.length === 0 || hits.length < 2) return hits;
  const answers = await Promise.all(codes.map((code) => engine.search(`"${code}"`, filters)));
  const known = answers
    .filter(({ results }) => results.length > 0)
    .map(({ results }) => new Set(results.map(({ id }) => id)));
  return matchesFirst(hits, ({ id }) => known.every((ids) => ids.has(id)));
};
