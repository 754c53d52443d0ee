import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Change } from "../model/briefing.ts";
import { changesUnder } from "../model/changes.ts";
import { atom } from "./atom.ts";
import { briefFeedLink } from "./brief-feed-link.ts";
import { changeEntry } from "./change-entries.tsx";
import type { FeedEntry } from "./entry.ts";
import type { Feed } from "./feeds.ts";
import type { FeedOutput } from "./outputs.ts";
import { pageSize, paginate } from "./paging.ts";
import { watchEntry } from "./watch-entries.tsx";

/** The feed that follows one brief, before it has a format. It has no archive: the whole feeds hold what is older. */
const feedUnder = ({ id, data, address }: Brief, entries: FeedEntry[]): Feed => ({
  kind: "changes",
  theme: undefined,
  name: addresses.briefFeed(id),
  label: `Changes under “${data.title}”`,
  description: "What changes in the judgments of this brief, in the claims that it relies on, and in what it watches.",
  page: address,
  pages: { current: entries, archives: [] },
});

const told = ({ major, correction }: Change) => major || correction;

/** Gives the entry of a change or a watch item, the same one however many briefs lean on it. */
const entriesOnce = (briefing: Briefing) => {
  const known = new Map<object, FeedEntry>();
  const once = <T extends object>(subject: T, make: (subject: T) => FeedEntry): FeedEntry => {
    const entry = known.get(subject) ?? make(subject);
    known.set(subject, entry);
    return entry;
  };
  return (brief: Brief): FeedEntry[] =>
    paginate([
      ...changesUnder(brief)
        .filter(told)
        .map((change) => once(change, (one) => changeEntry(one, briefing.site))),
      ...brief.watch
        .filter(({ data }) => data.status === "resolved")
        .map((item) => once(item, (one) => watchEntry(one, briefing))),
    ]).current.slice(0, pageSize);
};

/** For each brief a feed of what changes under it, in one format, since there are many. */
export const briefFeeds = (briefing: Briefing): FeedOutput[] => {
  const { briefs, site } = briefing;
  const entriesUnder = entriesOnce(briefing);
  return briefs.map((brief) => ({
    address: briefFeedLink(brief).address,
    render: async () => {
      const entries = entriesUnder(brief);
      const rows = await Promise.all(entries.map(async (entry) => ({ entry, html: await entry.whole() })));
      return atom({ feed: feedUnder(brief, entries), page: undefined, entries: rows }, site);
    },
  }));
};
