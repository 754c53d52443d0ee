/** Part of a long list on a page of its own. */
export type ListPage<T> = { group: string; number: number; of: number; total: number; items: T[] };

/** How much of a list its first page shows, and how much each further page. */
export type Paging = { first: number; sheet: number };

/** What a page does not show of a list that is longer than its first cut, as sheets that hold the whole list. */
export const listPagesOf = <T>(group: string, items: readonly T[], { first, sheet }: Paging): ListPage<T>[] => {
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
