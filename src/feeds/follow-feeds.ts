import { kinds, titleOf } from "../kinds/registry.ts";
import type { TextOutput } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { newsOf, type RecordNews } from "../model/record-news.ts";
import { atom } from "./atom.ts";
import type { FeedEntry } from "./entry.ts";
import type { Feed } from "./feeds.ts";
import { newestEntries } from "./newest-entries.ts";

/** Returns the feed of a followed record. It has no archive: the full feeds have older entries. */
const feedOf = ({ node }: RecordNews, entries: FeedEntry[]): Feed => ({
  kind: "changes",
  theme: undefined,
  name: addresses.followFeed(node.kind, node.id),
  label: `Changes to “${titleOf(node.kind, node.data)}”`,
  description: `What changes in the judgments about this ${kinds[node.kind].noun}, with the old value, the new one and the reason.`,
  page: node.address,
  pages: { current: entries, archives: [] },
});

/** Returns a feed in Atom for each claim, debate, watch item and actor that changed or can change. */
export const followFeeds = (briefing: Briefing): TextOutput[] =>
  [...briefing.claims, ...briefing.debates, ...briefing.watch, ...briefing.actors].flatMap((node) => {
    const followed = newsOf(node);
    if (!followed) return [];
    return {
      address: addresses.feed(addresses.followFeed(node.kind, node.id), "atom"),
      render: async () => {
        const entries = newestEntries(briefing, followed);
        const rows = await Promise.all(entries.map(async (entry) => ({ entry, html: await entry.fullText() })));
        return atom({ feed: feedOf(followed, entries), page: undefined, entries: rows }, briefing.site);
      },
    };
  });
