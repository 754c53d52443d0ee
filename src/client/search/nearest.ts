import type { Query } from "./address.ts";
import type { Engine } from "./engine.ts";
import { type SearchResult, toFilters } from "./find.ts";
import type { FilterCounts, FoundPage, Hit } from "./pagefind.ts";

/** A page that has some of the words: its hit for each of these, heaviest first, and the sum of their weights. */
type Match = { hits: { hit: Hit; weight: number }[]; weight: number };

/** Sources weigh less: what the briefing says itself comes before what it is based on. */
const sourceWeight = 0.7;

/** Pages that weigh less than this part of the best have only words that half the index has. */
const minShare = 0.4;

const isSource = ({ filters }: FoundPage): boolean => filters["kind"]?.[0] === "Source";

/** Returns the number of pages in an index, each of which has one kind. */
const countPages = ({ kind = {} }: FilterCounts): number =>
  Object.values(kind).reduce((sum, number) => sum + number, 0);

/** Returns how rare a word is: the inverse document frequency of Robertson and Spärck Jones, as BM25 uses it. */
const rarity = (pages: number, total: number): number => Math.log(1 + (total - pages + 0.5) / (pages + 0.5));

/**
 * Returns the pages that have some of the words, best first: those with rare words, and with words in weighty places.
 * @param answers the hits of each word, best first
 * @param total the number of pages in the index
 */
export const matchPages = (answers: readonly (readonly Hit[])[], total: number): Match[] => {
  const matches = new Map<string, Match>();
  for (const hits of answers) {
    const best = hits[0]?.score || 1;
    for (const hit of hits) {
      const match = matches.get(hit.id) ?? { hits: [], weight: 0 };
      const weight = rarity(hits.length, Math.max(total, hits.length)) * Math.sqrt(hit.score / best);
      match.hits.push({ hit, weight });
      match.weight += weight;
      matches.set(hit.id, match);
    }
  }
  return [...matches.values()].sort((a, b) => b.weight - a.weight);
};

/** Loads a page with the places of all its words. */
const loadMatch = async (engine: Engine, { hits, weight }: Match): Promise<{ page: FoundPage; weight: number }> => {
  const heaviestFirst = [...hits].sort((a, b) => b.weight - a.weight);
  const [page, ...others] = (await engine.pages(heaviestFirst.map(({ hit }) => hit))) as [FoundPage, ...FoundPage[]];
  const locations = [...new Set([page, ...others].flatMap((found) => found.locations))].sort((a, b) => a - b);
  return { page: { ...page, locations }, weight: weight * (isSource(page) ? sourceWeight : 1) };
};

/** Returns the pages that have some words of a search, best first, without those that have all. */
export const nearestPages = async (
  engine: Engine,
  query: Query,
  { words, results }: Pick<SearchResult, "words" | "results">,
  most = 6,
): Promise<FoundPage[]> => {
  if (words.length < 2) return [];
  const found = new Set(results.map(({ id }) => id));
  const answers = await Promise.all(words.map((word) => engine.search(word, toFilters(query))));
  const matches = matchPages(
    answers.map((answer) => answer.results),
    countPages(await engine.counts()),
  ).filter(({ hits }) => hits.every(({ hit }) => !found.has(hit.id)));
  const loaded: { page: FoundPage; weight: number }[] = [];
  for (const match of matches.slice(0, 2 * most)) loaded.push(await loadMatch(engine, match));
  const best = Math.max(...loaded.map(({ weight }) => weight));
  return loaded
    .filter(({ weight }) => weight >= minShare * best)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ page }) => page);
};
