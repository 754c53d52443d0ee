import { searchedName } from "../../model/search-words.ts";
import { indexTagOf, pageOf } from "./dates.ts";
import type { Hit } from "./pagefind.ts";

/** Returns the hits whose title or other name a query is, or nothing if it is no name. */
export type Names = (query: string) => ((hit: Hit) => boolean) | undefined;

/** Parses a part of the names that builds write: for each index the tag of its fragments' names, then names with their pages. */
export const readNames = (texts: readonly string[]): Names => {
  const pages = new Map<string, Set<string>>();
  for (const [tag = "", ...lines] of texts.map((text) => text.split("\n")))
    for (const line of lines) {
      const [name = "", page = ""] = line.split(" ");
      pages.set(name, (pages.get(name) ?? new Set()).add(`${page} ${tag}`));
    }
  return (query) => {
    const named = pages.get(searchedName(query));
    return named && ((hit) => named.has(`${pageOf(hit)} ${indexTagOf(hit)}`));
  };
};

/** Moves hits that match before all others; each group keeps its order. */
export const matchesFirst = (hits: readonly Hit[], isMatch: (hit: Hit) => boolean): Hit[] => [
  ...hits.filter(isMatch),
  ...hits.filter((hit) => !isMatch(hit)),
];
