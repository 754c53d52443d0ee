import { compareText } from "../lib/compare-text.ts";
import { queryWords, searchedName } from "../model/search-words.ts";
import type { SearchDocument } from "./document.ts";
import { officeLeft, searchedText } from "./offices.ts";

/** The most words of a name: longer titles are sentences, which their words find. */
const maxWords = 5;

/** Returns the ways in which readers name offices that nobody holds by the documents, with the page of who held them. */
const vacantOffices = (documents: readonly SearchDocument[], officeNames: (name: string) => string[]) => {
  const aliases = documents.flatMap(({ address, aliases = [] }) => aliases.map((alias) => ({ address, alias })));
  const held = new Set(aliases.flatMap(({ alias }) => officeNames(alias)));
  return aliases
    .flatMap(({ address, alias }) => officeNames(officeLeft(alias) ?? "").map((name) => ({ address, name })))
    .filter(({ name }) => !held.has(name));
};

/**
 * Returns the short titles and other names of documents as lines: a name as it is looked up, and the number of its page,
 * so that a search for exactly this name shows the page first, as does one for an office in other words.
 * @param pageOf the number of each page by its address
 * @param officeNames returns the ways in which readers name an office
 */
export const namesByPage = (
  documents: readonly SearchDocument[],
  pageOf: ReadonlyMap<string, number>,
  officeNames: (name: string) => string[],
): string[] => {
  const names = documents.flatMap(({ address, title, aliases = [] }) =>
    [title, ...aliases]
      .flatMap((name) => [name, searchedText(name)])
      .filter((name) => name !== "" && queryWords(name).length <= maxWords)
      .concat(aliases.flatMap(officeNames))
      .map((name) => ({ address, name })),
  );
  const lines = [...names, ...vacantOffices(documents, officeNames)].map(
    ({ address, name }) => `${searchedName(name)} ${pageOf.get(address) ?? ""}`,
  );
  return [...new Set(lines)].sort(compareText);
};
