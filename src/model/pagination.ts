/** One page of a long list. */
export type ListPage<T> = { group: string; number: number; of: number; total: number; items: T[] };

/** The number of items on the first page of a list, and on each further page. */
export type Paging = { first: number; perPage: number };

/**
 * Divides a list that is too long for its first page into pages that contain the whole list; a shorter list needs none.
 */
export const listPagesOf = <T>(
  group: string,
  items: readonly T[],
  { first, perPage: sheet }: Paging,
): ListPage<T>[] => {
  if (items.length <= first) return [];
  const of = Math.ceil(items.length / sheet);
  return Array.from({ length: of }, (_, place) => ({
    group,
    number: place + 1,
    of,
    total: items.length,
    items: items.slice(place * sheet, (place + 1) * sheet),
  }));
};

/** Page sizes of each index, so that a page has less than 100 kB, gzipped. */
export const claimPaging: Paging = { first: 700, perPage: 1000 };
export const sourcePaging: Paging = { first: 1000, perPage: 1000 };
export const briefPaging: Paging = { first: 200, perPage: 300 };

/** The maximum number of rows of one kind on a page about something else. */
export const maxRows = 150;
