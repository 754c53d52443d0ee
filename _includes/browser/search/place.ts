import type { Desk, Place } from "./engine.ts";

/** What the page says of search: it stands on the link that opens it. */
export const readPlace = (link: HTMLElement): Place => {
  const { index = "/pagefind/", base = "/", also = "[]" } = link.dataset;
  const root = (path: string) => new URL(path, location.origin).pathname;
  return { index: root(index), base: root(base), also: JSON.parse(also) as Desk[] };
};

/** The lists that the search page offers to those without scripts; the same for when search fails. */
export const listsOf = (base: string): [string, string][] =>
  [
    ["All briefs", "briefs/"],
    ["All claims", "claims/"],
    ["All sources", "sources/"],
    ["Glossary", "glossary/"],
    ["Who is who", "actors/"],
  ].map(([label = "", path = ""]) => [label, base + path]);
