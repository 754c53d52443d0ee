import type { TextOutput } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Change } from "../model/briefing.ts";
import { changesConcerning } from "../model/changes.ts";
import { atom } from "./atom.ts";
import { briefFeedLink } from "./brief-feed-link.ts";
import type { FeedEntry } from "./entry.ts";
import type { Feed } from "./feeds.ts";
import { newestEntries } from "./newest-entries.ts";

/** Returns a brief's feed. It has no archive: the full feeds have older entries. */
const feedOfBrief = ({ id, data, address }: Brief, entries: FeedEntry[]): Feed => ({
  kind: "changes",
  theme: undefined,
  name: addresses.briefFeed(id),
  label: `Changes under “${data.title}”`,
  description: "What changes in the judgments of this brief, in the claims that it relies on, and in what it watches.",
  page: address,
  pages: { current: entries, archives: [] },
});

const isAnnounced = ({ major, correction }: Change) => major || correction;

/** Returns a feed for each brief, in Atom only, since there are many. */
export const briefFeeds = (briefing: Briefing): TextOutput[] => {
  const { briefs, site } = briefing;
  return briefs.map((brief) => ({
    address: briefFeedLink(brief).address,
    render: async () => {
      const entries = newestEntries(briefing, {
        changes: changesConcerning(brief).filter(isAnnounced),
        settled: brief.watch.filter(({ data }) => data.status === "resolved"),
      });
      const rows = await Promise.all(entries.map(async (entry) => ({ entry, html: await entry.fullText() })));
      return atom({ feed: feedOfBrief(brief, entries), page: undefined, entries: rows }, site);
    },
  }));
};
