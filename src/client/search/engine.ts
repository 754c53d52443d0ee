import { memoizeByText } from "../../lib/memoize.ts";
import { vocabularyPart } from "../../model/search-vocabulary.ts";
import { searchedName } from "../../model/search-words.ts";
import { once, sequential } from "./calls.ts";
import { readDates } from "./dates.ts";
import { type Names, readNames } from "./names.ts";
import type { Filters, FoundPage, Hit, PagefindModule } from "./pagefind.ts";

/** Another briefing's index on the same host, searched together with this one's. */
export type Desk = { name: string; index: string };

/** The paths of the index and of the site, and the other desks that are searched too. */
export type SearchIndex = { index: string; base: string; also: Desk[] };

/** Reads the addresses of the search index from the link that opens search. */
export const readIndexAddress = (link: HTMLElement): SearchIndex => {
  const { base = "/", also = "[]" } = link.dataset;
  const root = (path: string) => new URL(path, location.origin).pathname;
  return { index: root(`${base}pagefind/`), base: root(base), also: JSON.parse(also) as Desk[] };
};

/** How many hits are loaded and shown immediately, as each has to be fetched. */
export const firstResults = 3;

/** How many are shown when typing pauses. */
export const firstPage = 10;

export type Engine = ReturnType<typeof createEngine>;

/** Titles and names weigh most; a long text on a thing ranks only a little below a short one that names it. */
const ranking = { pageLength: 0.3, metaWeights: { title: 5, also: 5 } };

const readText = async (address: string): Promise<string> => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.text();
};

/** Returns whether an index is available: one that can't be loaded must not stop the search of this one. */
const isAvailable = (index: string): Promise<boolean> =>
  readText(`${index}pagefind-entry.json`).then(
    () => true,
    () => false,
  );

/**
 * Creates the search engine: Pagefind under this site's path, with other desks merged in and everything loaded when
 * first needed.
 */
export const createEngine = ({ index, base, also }: SearchIndex) => {
  let tries = 0;
  const load = once(async () => {
    // A browser remembers that a module failed to load; another address is another try.
    const address = `${index}pagefind.js${tries++ > 0 ? `?try=${tries}` : ""}`;
    const [module, ...found] = await Promise.all([
      import(address) as Promise<PagefindModule>,
      ...also.map((desk) => isAvailable(desk.index)),
    ]);
    // A worker would have to be loaded too, and copies every complete answer: on a large index that takes
    // several times as long as the search itself.
    const pagefind = module.createInstance({ basePath: index, baseUrl: base, noWorker: true, ranking });
    const theirs = also.filter((_, place) => found[place]).map((desk) => desk.index);
    // A search waits until the index is loaded, and fails if it is not available; merging would wait forever.
    await pagefind.search("");
    await Promise.all(theirs.map((other) => pagefind.mergeIndex(other, { ranking })));
    await pagefind.search("");
    return { pagefind, theirs, missing: also.filter((_, place) => !found[place]) };
  });
  const readAll = async (name: string) => {
    const { theirs } = await load();
    const others = theirs.map((other) => readText(other + name).catch(() => ""));
    return Promise.all([readText(index + name), ...others]);
  };
  const readWords = memoizeByText((part) =>
    once(async () => (await readAll(`words/${part}.txt`)).flatMap((text) => text.split("\n").filter(Boolean))),
  );
  const readNamesOf = memoizeByText((part) => once(async () => readNames(await readAll(`names/${part}.txt`))));
  return {
    /** Loads what every search needs; a search does so too. Returns the desks that are not available. */
    load: async () => (await load()).missing,
    search: async (words: string | null, filters: Filters = {}) => (await load()).pagefind.search(words, { filters }),
    /** Loads the pages of one answer's hits; Pagefind writes the matches of each into one and the same page object. */
    pages: sequential(async (hits: readonly Hit[]): Promise<FoundPage[]> => {
      const pages = await Promise.all(hits.map((hit) => hit.data()));
      return pages.map((page) => ({ ...page }));
    }),
    /** Returns how often each value of each filter occurs in the whole index. */
    counts: async () => (await load()).pagefind.filters(),
    /** Returns the words for corrections, of some parts of the vocabulary; loaded when first needed. */
    vocabulary: async (parts: readonly string[]) =>
      (await Promise.all([...new Set(parts)].map((part) => readWords(part)()))).flat(),
    /** Returns the days of everything that search finds; loaded when results are first sorted by them. */
    dates: once(async () => readDates(await readAll("dates.txt"))),
    /** Returns the hits whose name a query is, or nothing if it is no name; names are loaded by their first letter. */
    named: async (query: string): Promise<ReturnType<Names>> => {
      const name = searchedName(query);
      return name ? (await readNamesOf(vocabularyPart(name))())(query) : undefined;
    },
  };
};
