import { groupPairs } from "../../lib/group-pairs.ts";
import { indexTagOf } from "./dates.ts";
import { type Engine, firstResults } from "./engine.ts";
import { matchesFirst } from "./names.ts";
import type { Hit } from "./pagefind.ts";
import { unmatchedWords } from "./words.ts";

/**
 * Moves hits of indexes that contain the words before those of indexes that don't: these answer an unknown word with
 * the longest known beginning of it, and would mix it with what is meant. The best hit of each index decides.
 */
export const matchingIndexesFirst = async (engine: Engine, hits: Hit[], words: readonly string[]): Promise<Hit[]> => {
  const parts = [...groupPairs(hits.map((hit) => [indexTagOf(hit), hit] as const)).values()];
  if (parts.length < 2 || words.length === 0) return hits;
  const best = parts.flatMap(([hit]) => hit ?? []);
  // The hits that are most likely needed next are loaded with them.
  const pages = await engine.pages([...best, ...hits.slice(0, firstResults)]);
  const holders = new Set(
    best.filter((_, at) => unmatchedWords(words, pages.slice(at, at + 1)).length === 0).map(indexTagOf),
  );
  return matchesFirst(hits, (hit) => holders.has(indexTagOf(hit)));
};
