import { type FilterName, filterNames, type Query } from "./address.ts";
import { correct, unknownWords } from "./correct.ts";
import { type Engine, firstPage } from "./engine.ts";
import type { Answer, Counts, Filters, Page } from "./pagefind.ts";
import { nearWords } from "./vocabulary.ts";
import { askedWords, askIndex, canBeMisspelt } from "./words.ts";

export type Found = {
  /** The words that were in fact searched for. */
  words: string[];
  /** Whether they differ from what was typed. */
  corrected: boolean;
  /** Typed words that nothing holds and that no known word is near to. */
  missing: string[];
  total: number;
  /** How many there are without the filters. */
  unfiltered: number;
  pages: Page[];
  more: (from: number) => Promise<Page[]>;
};

const toFilters = ({ chosen }: Query, except?: FilterName): Filters =>
  Object.fromEntries(
    filterNames
      .filter((name) => name !== except && chosen[name].length > 0)
      .map((name) => [name, { any: chosen[name] }]),
  );

const askAll = (engine: Engine, words: readonly string[], query: Query, except?: FilterName): Promise<Answer> =>
  engine.ask(words.length > 0 ? askIndex(words, query.words) : null, toFilters(query, except), query.newest);

const gather = async (engine: Engine, query: Query, words: string[], missing: string[], corrected: boolean) => {
  const answer = await askAll(engine, words, query);
  const narrowed = Object.keys(toFilters(query)).length > 0;
  const all =
    narrowed && answer.results.length === 0 ? await askAll(engine, words, { ...query, chosen: none }) : answer;
  return { words, missing, corrected, answer, unfiltered: all.results.length };
};

const none = { kind: [], theme: [], standing: [], year: [] };

const finish = async (engine: Engine, { answer, ...rest }: Awaited<ReturnType<typeof gather>>): Promise<Found> => ({
  ...rest,
  total: answer.results.length,
  pages: await engine.pages(answer),
  more: (from) => engine.pages(answer, from, firstPage),
});

/**
 * Answers a search. A word that nothing holds is corrected by the site's own vocabulary, unless the
 * search is to be taken verbatim; what cannot be corrected is left out, and said to be missing.
 */
export const find = async (engine: Engine, query: Query): Promise<Found> => {
  const words = askedWords(query.words);
  const first = await finish(engine, await gather(engine, query, words, [], false));
  if (words.length === 0 || query.verbatim) return first;
  const unknown = await unknownWords(engine, words, first.pages);
  if (unknown.length === 0) return first;
  const meant = await correct(engine, words, unknown);
  const missing = unknown.filter((word) => !meant || meant.includes(word));
  if (!meant) return { ...first, missing };
  return finish(engine, await gather(engine, query, meant, missing, true));
};

/** How many results each filter's values would leave; a filter's own choice does not count against itself. */
export const countsFor = async (engine: Engine, query: Query, words: string[]): Promise<Counts> => {
  await engine.counts();
  const plain = await askAll(engine, words, query);
  const own = filterNames.filter((name) => query.chosen[name].length > 0);
  const without = await Promise.all(own.map((name) => askAll(engine, words, query, name)));
  return { ...plain.filters, ...Object.fromEntries(own.map((name, at) => [name, without[at]?.filters[name] ?? {}])) };
};

const liked = ["Term", "Actor", "Claim"];
const likeness = ({ filters }: Page) => {
  const place = liked.indexOf(filters["kind"]?.[0] ?? "");
  return place < 0 ? liked.length : place;
};

/** What comes nearest to a search that finds nothing: by all words but one, or by words near to them. */
export const nearest = async (engine: Engine, words: readonly string[], most = 6): Promise<Page[]> => {
  const vocabulary = words.some(canBeMisspelt) ? await engine.vocabulary() : [];
  const fewer = words.length > 1 ? words.map((_, out) => words.filter((_, at) => at !== out)) : [];
  const alone = words.flatMap((word) => [word, ...nearWords(word, vocabulary, 2)]).map((word) => [word]);
  const pages = new Map<string, Page>();
  for (const tries of [fewer, alone]) {
    for (const reading of tries)
      for (const page of await engine.pages(await engine.ask(reading.join(" ")), 0, 3)) pages.set(page.url, page);
    if (pages.size >= most) break;
  }
  return [...pages.values()].sort((a, b) => likeness(a) - likeness(b)).slice(0, most);
};
