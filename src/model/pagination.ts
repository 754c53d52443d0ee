import { addresses } from "./addresses.ts";

/** One page of a long list. */
export type ListPage<T> = { number: number; of: number; items: T[] };

/**
 * How a long list is divided: the address of its first page, the group that the addresses of further pages name, and the
 * number of items on the first page and on each further one.
 */
export type Paging = { index: string; group: string; first: number; perPage: number };

/**
 * Divides a list that is too long for its first page into pages that contain the whole list; a shorter list needs none.
 */
export const listPagesOf = <T>(items: readonly T[], { first, perPage }: Paging): ListPage<T>[] => {
  if (items.length <= first) return [];
  const of = Math.ceil(items.length / perPage);
  return Array.from({ length: of }, (_, place) => ({
    number: place + 1,
    of,
    items: items.slice(place * perPage, (place + 1) * perPage),
  }));
};

/** Page sizes of each index, so that a page has less than 100 kB, gzipped. */
export const claimPaging: Paging = { index: addresses.claims, group: "all", first: 700, perPage: 1000 };
export const sourcePaging: Paging = { index: addresses.sources, group: "all", first: 1000, perPage: 1000 };
export const briefPaging: Paging = { index: addresses.briefs, group: "date", first: 200, perPage: 300 };

/** The maximum number of rows of one kind on a page about something else. */
export const maxRows = 150;
