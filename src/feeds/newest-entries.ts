import type { Briefing, Change, WatchItem } from "../model/briefing.ts";
import { changeEntry } from "./change-entries.tsx";
import type { FeedEntry } from "./entry.ts";
import { pageSize, paginate } from "./paging.ts";
import { watchEntry } from "./watch-entries.tsx";

const cache = new WeakMap<Briefing, Map<object, FeedEntry>>();

/** Returns the newest entries of some changes and settled questions. Each entry is created once and shared by feeds. */
export const newestEntries = (
  briefing: Briefing,
  { changes, settled }: { changes: readonly Change[]; settled: readonly WatchItem[] },
): FeedEntry[] => {
  const entries = cache.get(briefing) ?? new Map<object, FeedEntry>();
  cache.set(briefing, entries);
  const cachedEntry = <T extends object>(subject: T, make: (subject: T) => FeedEntry): FeedEntry => {
    const entry = entries.get(subject) ?? make(subject);
    entries.set(subject, entry);
    return entry;
  };
  return paginate([
    ...changes.map((change) => cachedEntry(change, (one) => changeEntry(one, briefing.site))),
    ...settled.map((item) => cachedEntry(item, (one) => watchEntry(one, briefing))),
  ]).current.slice(0, pageSize);
};
