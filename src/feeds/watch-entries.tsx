import { shortName } from "../../_includes/parts/reference.tsx";
import { FormattedDate } from "../../_includes/parts/text.tsx";
import { lazy } from "../lib/lazy.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site, WatchItem } from "../model/briefing.ts";
import { watchFeedId } from "../model/feed-ids.ts";
import { isSettled } from "../model/record-news.ts";
import { RelyingBriefs } from "./change-entries.tsx";
import type { FeedEntry, FeedPlan } from "./entry.ts";

const Settled = ({ item, site }: { item: WatchItem; site: Site }) => (
  <>
    <p>
      <strong>{item.data.question}</strong>
    </p>
    {item.data.outcome && (
      <p>
        {item.data.outcome.note} (<FormattedDate date={item.data.outcome.as_of} />)
      </p>
    )}
    <p>What was to settle it: {item.data.criteria}</p>
    {item.evidence.length > 0 && (
      <ul>
        {item.evidence.map(({ source, data }) => (
          <li>
            <a href={site.url(source.address)}>{shortName(source)}</a> {data.note ?? data.stance}
          </li>
        ))}
      </ul>
    )}
    <RelyingBriefs briefs={item.briefs} site={site} />
  </>
);

/** Returns a resolved watch item as an entry. */
export const watchEntry = (item: WatchItem, briefing: Pick<Briefing, "ledger" | "site">): FeedEntry => {
  const { site } = briefing;
  const date = item.data.outcome?.as_of ?? item.data.raised_on;
  return {
    id: watchFeedId(item, briefing),
    title: `Settled: ${item.data.question}`,
    url: site.url(item.address),
    summary: item.data.outcome?.note ?? item.data.criteria,
    fullText: lazy(async () => String(<Settled item={item} site={site} />)),
    published: date,
    updated: date,
    themes: item.themes,
  };
};

/** Every resolved watch item, with what settled it. */
export const settled: FeedPlan = {
  label: "Questions settled",
  description: "Open questions that have been settled, and by what.",
  page: addresses.watch,
  entries: (briefing) => briefing.watch.filter(isSettled).map((item) => watchEntry(item, briefing)),
};
