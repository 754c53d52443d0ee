import type { Desk, SearchIndex } from "./engine.ts";

/** What the page says of search: it stands on the link that opens it. */
export const readIndexAddress = (link: HTMLElement): SearchIndex => {
  const { index = "/pagefind/", base = "/", also = "[]" } = link.dataset;
  const root = (path: string) => new URL(path, location.origin).pathname;
  return { index: root(index), base: root(base), also: JSON.parse(also) as Desk[] };
};
