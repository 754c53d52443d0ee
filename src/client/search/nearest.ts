import { vocabularyPart } from "../../model/search-vocabulary.ts";
import { fold } from "../../model/search-words.ts";
import type { Query } from "./address.ts";
import type { Engine } from "./engine.ts";
import { type SearchResult, toFilters } from "./find.ts";
import type { FoundPage, Hit } from "./pagefind.ts";
import { nearWords } from "./vocabulary.ts";
import { canBeMisspelt, foundWords, isFormOf } from "./words.ts";

/** Longer queries are not tried without one of their words. */
const maxWords = 6;
const minWords = 3;

const withoutOne = (words: readonly string[]): string[][] =>
  words.length > 1 && words.length <= maxWords ? words.map((_, out) => words.filter((_, at) => at !== out)) : [];

/** Returns the best hits of several answers, without duplicates. */
const bestHits = (hits: Hit[], most: number): Hit[] => {
  const sorted = [...hits].sort((a, b) => b.score - a.score);
  return [...new Map(sorted.reverse().map((hit) => [hit.id, hit])).values()].reverse().slice(0, most);
};

const isSource = ({ filters }: FoundPage): boolean => filters["kind"]?.[0] === "Source";

/** Returns pages in their order, sources last: what the briefing says itself comes before what it is based on. */
const sourcesLast = (pages: readonly FoundPage[]): FoundPage[] => [
  ...pages.filter((page) => !isSource(page)),
  ...pages.filter(isSource),
];

/** Returns pages that contain all words of a search but one, best first and sources last, without those that were found. */
export const pagesWithoutOneWord = async (
  engine: Engine,
  query: Query,
  { words, results }: SearchResult,
  most = 5,
): Promise<FoundPage[]> => {
  if (words.length < minWords) return [];
  const found = new Set(results.map(({ id }) => id));
  const answers = await Promise.all(
    withoutOne(words).map((reading) => engine.search(reading.join(" "), toFilters(query))),
  );
  const hits = answers.flatMap((answer) => answer.results).filter(({ id }) => !found.has(id));
  return sourcesLast(await engine.pages(bestHits(hits, most)));
};

/** Returns by how many words of a query a page was found. */
const matchCount = (page: FoundPage, words: readonly string[]): number => {
  const found = foundWords(page).map(fold);
  return words.filter((word) => found.some((other) => isFormOf(other, word))).length;
};

/**
 * Returns the pages nearest to a search without results: by all words but one, by each word, or by similar words. Pages
 * with most of the words come first, of these the best, and sources last.
 */
export const nearestPages = async (engine: Engine, words: readonly string[], most = 6): Promise<FoundPage[]> => {
  const vocabulary = await engine.vocabulary(words.filter(canBeMisspelt).map(vocabularyPart));
  const singleWords = words.flatMap((word) => [word, ...nearWords(word, vocabulary, 2)]).map((word) => [word]);
  const pages = new Map<string, FoundPage & { score: number }>();
  for (const reading of [...withoutOne(words), ...singleWords]) {
    const { results } = await engine.search(reading.join(" "));
    const best = results.slice(0, most);
    for (const [place, page] of (await engine.pages(best)).entries())
      if (!pages.has(page.url)) pages.set(page.url, { ...page, score: best[place]?.score ?? 0 });
  }
  return [...pages.values()]
    .sort(
      (a, b) =>
        matchCount(b, words) - matchCount(a, words) || Number(isSource(a)) - Number(isSource(b)) || b.score - a.score,
    )
    .slice(0, most);
};
