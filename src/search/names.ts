import { compareText } from "../lib/compare-text.ts";
import { queryWords, searchedName } from "../model/search-words.ts";
import { stopWords } from "../model/stop-words.ts";
import type { SearchDocument } from "./document.ts";

/** The most words of a name: longer titles are sentences, which their words find. */
const maxWords = 5;

/** Returns a name as it is searched for: `trams towns` for `How many trams do towns have?` */
const withoutStopWords = (name: string): string =>
  queryWords(name)
    .filter((word) => !stopWords.has(word))
    .join(" ");

/**
 * Returns the short titles and other names of documents as lines: a name as it is looked up, and the number of its page,
 * so that a search for exactly this name shows the page first.
 * @param pageOf the number of each page by its address
 */
export const namesByPage = (documents: readonly SearchDocument[], pageOf: ReadonlyMap<string, number>): string[] => {
  const lines = documents.flatMap(({ address, title, aliases = [] }) =>
    [title, ...aliases]
      .flatMap((name) => [name, withoutStopWords(name)])
      .filter((name) => name !== "" && queryWords(name).length <= maxWords)
      .map((name) => `${searchedName(name)} ${pageOf.get(address) ?? ""}`),
  );
  return [...new Set(lines)].sort(compareText);
};
