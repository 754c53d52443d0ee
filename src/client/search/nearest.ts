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

/** Returns pages that contain all words of a search but one, best first, without those that were found. */
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
  return engine.pages(bestHits(hits, most));
};

const kindOrder = ["Term", "Actor", "Claim"];
const kindRank = ({ filters }: FoundPage) => {
  const place = kindOrder.indexOf(filters["kind"]?.[0] ?? "");
  return place < 0 ? kindOrder.length : place;
};

/** Returns by how many words of a query a page was found. */
const matchCount = (page: FoundPage, words: readonly string[]): number => {
  const found = foundWords(page).map(fold);
  return words.filter((word) => found.some((other) => isFormOf(other, word))).length;
};

/**
 * Returns the pages nearest to a search without results: by all words but one, by each word, or by similar words. Pages
 * with most of the words come first, and terms, actors and claims before the rest.
 */
export const nearestPages = async (engine: Engine, words: readonly string[], most = 6): Promise<FoundPage[]> => {
  const vocabulary = await engine.vocabulary(words.filter(canBeMisspelt).map(vocabularyPart));
  const singleWords = words.flatMap((word) => [word, ...nearWords(word, vocabulary, 2)]).map((word) => [word]);
  const pages = new Map<string, FoundPage>();
  for (const reading of [...withoutOne(words), ...singleWords]) {
    const { results } = await engine.search(reading.join(" "));
    for (const page of await engine.pages(results.slice(0, most))) if (!pages.has(page.url)) pages.set(page.url, page);
  }
  return [...pages.values()]
    .sort((a, b) => matchCount(b, words) - matchCount(a, words) || kindRank(a) - kindRank(b))
    .slice(0, most);
};
