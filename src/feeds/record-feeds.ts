import { kinds, titleOf } from "../kinds/registry.ts";
import { memoize } from "../lib/memoize.ts";
import type { TextOutput } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, WatchItem } from "../model/briefing.ts";
import { changesConcerning } from "../model/changes.ts";
import { isReported } from "../model/feed-ids.ts";
import { isSettled, newsOf, type RecordNews } from "../model/record-news.ts";
import { atom } from "./atom.ts";
import { changeEntry } from "./change-entries.tsx";
import { readFeedPage } from "./feed-page.ts";
import type { Feed } from "./feeds.ts";
import { pageSize, paginate } from "./paging.ts";
import { watchEntry } from "./watch-entries.tsx";

// An entry is created once and shared by the feeds that have it.
const entryOfChange = memoize(changeEntry);
const entryOfQuestion = memoize((item: WatchItem, briefing: Briefing) => watchEntry(item, briefing));

const newestEntries = ({ changes, settled }: Pick<RecordNews, "changes" | "settled">, briefing: Briefing) =>
  paginate([
    ...changes.map((change) => entryOfChange(change, briefing.site)),
    ...settled.map((item) => entryOfQuestion(item, briefing)),
  ]).current.slice(0, pageSize);

type RecordFeed = Pick<Feed, "name" | "label" | "description" | "page"> & Pick<RecordNews, "changes" | "settled">;

/** Returns the feed of one record, in Atom only, since there are many. The full feeds have older entries. */
const feedOutput = ({ changes, settled, ...of }: RecordFeed, briefing: Briefing): TextOutput => ({
  address: addresses.feed(of.name, "atom"),
  render: async () => {
    const pages = { current: newestEntries({ changes, settled }, briefing), archives: [] };
    return atom(await readFeedPage({ kind: "changes", theme: undefined, ...of, pages }), briefing.site);
  },
});

/** Returns a feed for each brief. */
export const briefFeeds = (briefing: Briefing): TextOutput[] =>
  briefing.briefs.map((brief) =>
    feedOutput(
      {
        name: addresses.briefFeed(brief.id),
        label: `Changes under “${brief.data.title}”`,
        description:
          "What changes in the judgments of this brief, in the claims that it relies on, and in what it watches.",
        page: brief.address,
        changes: changesConcerning(brief).filter(isReported),
        settled: brief.watch.filter(isSettled),
      },
      briefing,
    ),
  );

/** Returns a feed for each claim, debate, watch item and actor that changed or can change. */
export const followFeeds = (briefing: Briefing): TextOutput[] =>
  [...briefing.claims, ...briefing.debates, ...briefing.watch, ...briefing.actors].flatMap((node) => {
    const news = newsOf(node);
    if (!news) return [];
    const feed = {
      name: addresses.followFeed(node.kind, node.id),
      label: `Changes to “${titleOf(node.kind, node.data)}”`,
      description: `What changes in the judgments about this ${kinds[node.kind].noun}, with the old value, the new one and the reason.`,
      page: node.address,
    };
    return feedOutput({ ...feed, changes: news.changes, settled: news.settled }, briefing);
  });
