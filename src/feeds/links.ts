import { addresses, type FeedFormat } from "../model/addresses.ts";
import type { Briefing, Theme } from "../model/briefing.ts";
import { type Feed, type FeedKind, feedsOf } from "./feeds.ts";

const formats = {
  atom: { label: "Atom", type: "application/atom+xml" },
  rss: { label: "RSS", type: "application/rss+xml" },
  json: { label: "JSON Feed", type: "application/feed+json" },
} as const satisfies Record<FeedFormat, { label: string; type: string }>;

/** Returns a feed's links in its three formats. */
export const feedLinksOf = ({ name, label: feed }: Feed, { site }: Pick<Briefing, "site">) =>
  (Object.keys(formats) as FeedFormat[]).map((format) => ({
    title: `${site.data.title} · ${feed} (${formats[format].label})`,
    label: formats[format].label,
    address: addresses.feed(name, format),
    type: formats[format].type,
  }));

/** Returns the links to some kinds of feed, for discovery: the full feeds, or those of one theme. */
export const feedLinks = (briefing: Briefing, kinds: FeedKind[], theme?: Theme) =>
  feedsOf(briefing)
    .filter((feed) => kinds.includes(feed.kind) && feed.theme === theme)
    .flatMap((feed) => feedLinksOf(feed, briefing));
