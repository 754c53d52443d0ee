import { compareText } from "../lib/compare-text.ts";
import { compareDates } from "../lib/dates.ts";
import { type FeedEntry, instantOf } from "./entry.ts";

/** The number of entries in a feed and in an archive page. */
export const pageSize = 50;

const oldestFirst = (a: FeedEntry, b: FeedEntry) => compareDates(a.published, b.published) || compareText(a.id, b.id);
const latestFirst = (a: FeedEntry, b: FeedEntry) =>
  -compareDates(a.updated, b.updated) ||
  Number(instantOf(b, b.updated)) - Number(instantOf(a, a.updated)) ||
  compareText(a.id, b.id);

/** A feed's entries: those of the feed itself, and full archive pages, the oldest page first. */
export type Pages = { current: FeedEntry[]; archives: FeedEntry[][] };

/**
 * Splits entries by RFC 5005. Archive pages are filled from the oldest entry on, so that an archived entry never moves;
 * the feed has the entries that are on no page, then those that were updated last.
 */
export const paginate = (entries: FeedEntry[]): Pages => {
  if (entries.length <= pageSize) return { current: [...entries].sort(latestFirst), archives: [] };
  const ordered = [...entries].sort(oldestFirst);
  const full = Math.floor(ordered.length / pageSize);
  const archives = Array.from({ length: full }, (_, page) => ordered.slice(page * pageSize, (page + 1) * pageSize));
  const unarchived = ordered.slice(full * pageSize);
  const lastUpdated = ordered
    .slice(0, full * pageSize)
    .sort(latestFirst)
    .slice(0, pageSize - unarchived.length);
  return { current: [...unarchived, ...lastUpdated].sort(latestFirst), archives };
};
