import { compareText } from "../lib/compare-text.ts";
import { firstDay } from "../lib/dates.ts";
import type { SearchDocument } from "./document.ts";

const undatedDay = "0000-01-01";

/** Returns the day that a document is sorted by; one without a date comes before all others. */
export const sortingDay = ({ date }: SearchDocument): string => (date ? firstDay(date) : undatedDay);

/**
 * Returns the day of each page of an index, by page number; an empty text for one without a date.
 * @param order the numbers of the pages, the oldest first
 */
export const datesByPage = (documents: readonly SearchDocument[], order: readonly number[]): string[] => {
  const days = documents.map(sortingDay).sort(compareText);
  if (days.length !== order.length)
    throw new Error(`search: ${documents.length} documents became ${order.length} pages of the index`);
  const byPage: string[] = [];
  order.forEach((page, place) => {
    byPage[page] = days[place] === undatedDay ? "" : (days[place] ?? "");
  });
  return byPage;
};
