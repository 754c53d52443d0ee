import { compareText } from "../lib/compare-text.ts";
import { firstDay } from "../lib/dates.ts";
import type { SearchDocument } from "./document.ts";

const undated = "0000-01-01";

/** The day that a document is sorted by; what has no date comes before all that has. */
export const sortingDay = ({ date }: SearchDocument): string => (date ? firstDay(date) : undated);

/**
 * The day of each page of an index, by the pages' numbers; nothing for one without a date.
 * @param order the numbers of the pages, the oldest first
 */
export const datesByPage = (documents: readonly SearchDocument[], order: readonly number[]): string[] => {
  const days = documents.map(sortingDay).sort(compareText);
  if (days.length !== order.length)
    throw new Error(`search: ${documents.length} documents became ${order.length} pages of the index`);
  const byPage: string[] = [];
  order.forEach((page, place) => {
    byPage[page] = days[place] === undated ? "" : (days[place] ?? "");
  });
  return byPage;
};
