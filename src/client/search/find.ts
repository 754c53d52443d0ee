import { facetOrder } from "../../model/search-facets.ts";
import { type FilterName, filterNames, noneChosen, type Query } from "./address.ts";
import { correct, unknownWords } from "./correct.ts";
import { sortByDate } from "./dates.ts";
import { type Engine, firstResults } from "./engine.ts";
import { matchingIndexesFirst } from "./index-order.ts";
import { matchesFirst } from "./names.ts";
import type { FilterCounts, Filters, FoundPage, Hit, SearchResponse } from "./pagefind.ts";
import { wholeWordsFirst } from "./whole-words.ts";
import { hasPhrase, phraseOf, searchWords } from "./words.ts";

export type SearchResult = {
  /** The words that were searched: the typed ones without stop words, corrected, without the missing. */
  words: string[];
  /** Whether a typed word was corrected. */
  corrected: boolean;
  /** Typed words that nothing contains and that resemble no existing word. */
  missing: string[];
  /** All hits, in order; the first ones are loaded. */
  results: Hit[];
  /** How many hits there are without the filters. */
  unfiltered: number;
};

/** The most hits that are searched for a phrase. */
const maxForPhrase = 30;

/** Returns the filters of a query for Pagefind; one may be left out. */
export const toFilters = ({ chosen }: Query, except?: FilterName): Filters =>
  Object.fromEntries(
    filterNames
      .filter((name) => name !== except && chosen[name].length > 0)
      .map((name) => [name, { any: chosen[name] }]),
  );

const isFiltered = (query: Query) => filterNames.some((name) => query.chosen[name].length > 0);

/** Searches for all words, or everything if there are none, with the query's filters. */
const searchAll = (
  engine: Engine,
  words: readonly string[],
  query: Query,
  except?: FilterName,
): Promise<SearchResponse> => engine.search(words.length > 0 ? words.join(" ") : null, toFilters(query, except));

const withPhrase = async (engine: Engine, hits: Hit[], phrase: string): Promise<Hit[]> => {
  const pages = await engine.pages(hits.slice(0, maxForPhrase));
  return hits.filter((_, place) => pages[place] && hasPhrase(pages[place].content, phrase));
};

const findHits = async (engine: Engine, query: Query, words: readonly string[]): Promise<Hit[]> => {
  const [answer, named, typedNamed] = await Promise.all([
    searchAll(engine, words, query),
    engine.named(words.join(" ")),
    engine.named(query.words),
  ]);
  const ordered = await wholeWordsFirst(engine, answer.results, words, toFilters(query));
  const results = await matchingIndexesFirst(engine, ordered, words);
  const phrase = phraseOf(query.words);
  const hits = phrase ? await withPhrase(engine, results, phrase) : results;
  if (query.newest) return sortByDate(hits, await engine.dates());
  return matchesFirst(hits, named ?? typedNamed ?? (() => false));
};

/** Returns words as one where only so they are a name: `lightrail` for `light rail`. */
const joinName = async (engine: Engine, words: string[]): Promise<string[]> => {
  const isNamed = words.length > 1 && (await engine.named(words.join(" ")));
  if (!isNamed) return words;
  const { results } = await engine.search(words.join(" "));
  return results.some(isNamed) ? words : [words.join("")];
};

/** Loads the hits that are shown immediately. */
const loadFirst = async (engine: Engine, hits: Hit[]): Promise<{ results: Hit[]; pages: FoundPage[] }> => {
  const pages = await engine.pages(hits.slice(0, firstResults));
  const loaded = pages.map((page, place) => ({ ...(hits[place] as Hit), data: async () => page }));
  return { results: [...loaded, ...hits.slice(firstResults)], pages };
};

const countUnfiltered = async (
  engine: Engine,
  query: Query,
  found: Omit<SearchResult, "unfiltered">,
): Promise<SearchResult> => {
  const none = found.results.length === 0 && isFiltered(query);
  const all = none ? await findHits(engine, { ...query, chosen: noneChosen() }, found.words) : found.results;
  return { ...found, unfiltered: all.length };
};

/**
 * Answers a search. A word that nothing contains is corrected by the site's vocabulary, unless the search is quoted or
 * verbatim; words that cannot be corrected are reported as missing.
 */
export const find = async (engine: Engine, query: Query): Promise<SearchResult> => {
  const typed = searchWords(query.words);
  const asIs = typed.length === 0 || query.verbatim || phraseOf(query.words) !== undefined;
  const words = asIs ? typed : await joinName(engine, typed);
  const { results, pages } = await loadFirst(engine, await findHits(engine, query, words));
  const asTyped = { words, corrected: words !== typed, missing: [], results };
  if (asIs) return countUnfiltered(engine, query, asTyped);
  const unknown = await unknownWords(engine, words, pages);
  if (unknown.length === 0) return countUnfiltered(engine, query, asTyped);
  const meant = (await correct(engine, words, unknown)) ?? words;
  const missing = unknown.filter((word) => meant.includes(word));
  const existing = meant.filter((word) => !missing.includes(word));
  const again =
    existing.length > 0 ? await loadFirst(engine, await findHits(engine, query, existing)) : { results: [] };
  const corrected = unknown.length > missing.length;
  return countUnfiltered(engine, query, { words: existing, corrected, missing, results: again.results });
};

/** Returns a filter's values in the order in which they are displayed: their own if they have one, else by name. */
const sortValues = (name: FilterName, values: Iterable<string>): string[] => {
  const order = facetOrder[name] ?? [];
  return [...new Set(values)].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
};

/** Counts how many results each filter value would leave; a filter's own choice does not count against itself. */
export const countsFor = async (engine: Engine, query: Query, words: readonly string[]): Promise<FilterCounts> => {
  const whole = await engine.counts();
  const all = words.length === 0 && !isFiltered(query);
  const plain = all ? { filters: whole } : await searchAll(engine, words, query);
  const own = filterNames.filter((name) => query.chosen[name].length > 0);
  const without = await Promise.all(own.map((name) => searchAll(engine, words, query, name)));
  const counted = {
    ...plain.filters,
    ...Object.fromEntries(own.map((name, at) => [name, without[at]?.filters[name]])),
  };
  return Object.fromEntries(
    filterNames.map((name) => {
      const values = sortValues(name, [...Object.keys(whole[name] ?? {}), ...query.chosen[name]]);
      return [name, Object.fromEntries(values.map((value) => [value, counted[name]?.[value] ?? 0]))];
    }),
  );
};
