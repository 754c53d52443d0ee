import { isEmptyQuery, noneChosen, type Query } from "./address.ts";
import { latestOnly } from "./calls.ts";
import { connectComponents, type Instance, type Results } from "./components.ts";
import { createEngine, type Engine, type SearchIndex } from "./engine.ts";
import { countsFor, find } from "./find.ts";
import { searchWords } from "./words.ts";

/** Search on one page: Pagefind's engine and components, connected by this site's own search. */
export type Session = ReturnType<typeof createSession>;

type SessionOptions = {
  place: SearchIndex;
  /** Returns whether the counts of the filters are visible. */
  counts?: () => boolean;
  /** Called when a search fails. */
  failed: (query: Query) => void;
};

/** Returns whether there is nothing to search yet: no filter, and no word to search for. */
export const isIdle = (query: Query): boolean => isEmptyQuery({ ...query, words: searchWords(query.words).join(" ") });

const nothing = { words: [], corrected: false, missing: [], results: [], unfiltered: 0 };

const answer = async (engine: Engine, query: Query, counts: boolean): Promise<Results> => {
  const found = isIdle(query) ? nothing : await find(engine, query);
  const filters = counts ? await countsFor(engine, query, found.words) : {};
  return { ...found, query, filters, totalFilters: filters };
};

/** Creates the search of a page, which loads Pagefind when it is first used. */
export const createSession = ({ place, counts = () => false, failed }: SessionOptions) => {
  const engine = createEngine(place);
  let verbatim: string | undefined;
  const answerLatest = latestOnly((query: Query) => answer(engine, query, counts()));
  const queryOf = (words: string, filters: Instance["searchFilters"], sort: Instance["searchSort"]): Query => ({
    words,
    chosen: { ...noneChosen(), ...filters },
    newest: sort.date === "desc",
    verbatim: verbatim !== undefined && verbatim === words.trim(),
  });
  const instance = connectComponents({
    search: async (words, { filters, sort }) => {
      const query = queryOf(words ?? "", filters, sort);
      return answerLatest(query).catch(() => {
        failed(query);
        return null;
      });
    },
    filters: async () => ({}),
  });
  return {
    engine,
    instance,
    /** Returns the last search. */
    query: () => queryOf(instance.searchTerm, instance.searchFilters, instance.searchSort),
    /** Starts a search; its results come as the components' event. */
    search: (query: Query) => {
      verbatim = query.verbatim ? query.words.trim() : undefined;
      instance.searchSort = query.newest ? { date: "desc" } : {};
      instance.triggerSearchWithFilters(query.words, { ...query.chosen });
    },
  };
};
