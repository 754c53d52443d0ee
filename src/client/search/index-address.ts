import type { Desk, SearchIndex } from "./engine.ts";

/** Reads the addresses of the search index from the link that opens search. */
export const readIndexAddress = (link: HTMLElement): SearchIndex => {
  const { index = "/pagefind/", base = "/", also = "[]" } = link.dataset;
  const root = (path: string) => new URL(path, location.origin).pathname;
  return { index: root(index), base: root(base), also: JSON.parse(also) as Desk[] };
};
