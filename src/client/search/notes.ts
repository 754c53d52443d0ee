import { searchLists } from "../../model/search-facets.ts";
import { button, el } from "../element.ts";
import type { Query } from "./address.ts";
import type { Results } from "./components.ts";
import type { SearchIndex } from "./engine.ts";
import type { FoundPage } from "./pagefind.ts";
import { deleteRecentSearches, recentSearches } from "./recent.ts";
import { resultRow } from "./rows.ts";

/** Creates links to the site's lists, which need no search. */
export const listLinks = ({ base }: SearchIndex): HTMLElement =>
  el(
    "ul",
    { class: "links" },
    ...searchLists.map(([label, address]) => el("li", {}, el("a", { href: base + address.slice(1) }, label))),
  );

/** Creates the note on which words were searched instead of the typed ones, with a button for the typed ones. */
export const correctionNote = ({ words, query }: Results, choose: (query: Query) => void): HTMLElement => {
  const verbatim = button(query.words.trim(), () => choose({ ...query, verbatim: true }));
  return el("p", {}, "Showing results for ", el("b", {}, words.join(" ")), "; search for ", verbatim, " instead.");
};

/**
 * Creates the list of recent searches on this device, each to be repeated, and a button to delete them; empty if there
 * are none.
 */
export const recentSearchList = (query: Query, choose: (query: Query) => void): HTMLElement[] => {
  const again = recentSearches().map((words) =>
    el(
      "li",
      {},
      button(words, () => choose({ ...query, words })),
    ),
  );
  const forget = button("Forget them", () => {
    deleteRecentSearches();
    choose(query);
  });
  if (again.length === 0) return [];
  return [el("h2", {}, "Recent searches"), el("ul", { class: "recent" }, ...again), forget];
};

/** Creates a list of pages that were not found but may be meant. */
export const pageList = (heading: string, pages: readonly FoundPage[], place: SearchIndex): HTMLElement[] => [
  el("h2", {}, heading),
  el("ol", { class: "results" }, ...pages.map((page) => resultRow(page, place))),
];

/** Creates what is shown when search fails: a button to try again, and the site's lists. */
export const failureNote = (place: SearchIndex, again: () => void): HTMLElement[] => [
  button("Try again", again),
  el("p", {}, "These lists work without it:"),
  listLinks(place),
];
