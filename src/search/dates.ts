import { firstDay } from "../lib/dates.ts";
import type { SearchDocument } from "./document.ts";

/**
 * Returns the day of each page of an index, by page number; an empty text for one without a date.
 * @param addresses the addresses of the pages, by page number
 */
export const datesByPage = (documents: readonly SearchDocument[], addresses: readonly string[]): string[] => {
  if (documents.length !== addresses.length)
    throw new Error(`search: ${documents.length} documents became ${addresses.length} pages of the index`);
  const dates = new Map(documents.map(({ address, date }) => [address, date]));
  return addresses.map((address) => {
    const date = dates.get(address);
    return date ? firstDay(date) : "";
  });
};
