import { type Engine, firstSearch } from "./engine.ts";
import type { Hit } from "./pagefind.ts";
import { unseen } from "./words.ts";

/** What packing puts at the end of the ids of all hits of one index; another program's index has ids of its own. */
const tagOf = ({ id }: Hit): string => (/^[0-9a-f]{6,}$/.test(id) ? id.slice(-5) : "");

/** The hits of each part of what is searched, in their order. */
const byPart = (hits: readonly Hit[]): Hit[][] => {
  const parts = new Map<string, Hit[]>();
  for (const hit of hits) {
    const own = parts.get(tagOf(hit));
    if (own) own.push(hit);
    else parts.set(tagOf(hit), [hit]);
  }
  return [...parts.values()];
};

/**
 * Hits of parts that hold the words before those of parts that do not: these answer with the longest known word that
 * a typed one begins with, and would mix it with what is meant. The best hit of each part tells.
 */
export const holdersFirst = async (engine: Engine, hits: Hit[], words: readonly string[]): Promise<Hit[]> => {
  const parts = byPart(hits);
  if (parts.length < 2 || words.length === 0) return hits;
  const best = parts.flatMap(([hit]) => hit ?? []);
  // What is most likely looked at next is loaded with them.
  const pages = await engine.pages([...best, ...hits.slice(0, firstSearch)]);
  const holders = new Set(best.filter((_, at) => unseen(words, pages.slice(at, at + 1)).length === 0).map(tagOf));
  return [...hits.filter((hit) => holders.has(tagOf(hit))), ...hits.filter((hit) => !holders.has(tagOf(hit)))];
};
