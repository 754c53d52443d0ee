import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import type { TextOutput } from "../lib/output.ts";
import { root } from "../lib/program.ts";
import { addresses, type FeedFormat } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { atom } from "./atom.ts";
import { calendars } from "./calendars.ts";
import { type FeedPage, feedPageAddress } from "./feed-page.ts";
import { type Feed, feedsOf } from "./feeds.ts";
import { json } from "./json.ts";
import { opml } from "./opml.ts";
import { rss } from "./rss.ts";

const formats = { atom, rss, json } as const;

const readFeedPage = async (feed: Feed, page: number | undefined): Promise<FeedPage> => {
  const entries = page === undefined ? feed.pages.current : (feed.pages.archives[page - 1] ?? []);
  const html = await Promise.all(entries.map((entry) => (page === undefined ? entry.fullText() : entry.archiveText())));
  return { feed, page, entries: entries.map((entry, place) => ({ entry, html: html[place] ?? "" })) };
};

/** Returns a feed in every format, and its archive pages in Atom, where the standard for them (RFC 5005) is at home. */
const feedOutputs = (feed: Feed, { site }: Briefing): TextOutput[] => [
  ...(Object.keys(formats) as FeedFormat[]).map((format) => ({
    address: addresses.feed(feed.name, format),
    render: async () => formats[format](await readFeedPage(feed, undefined), site),
  })),
  ...feed.pages.archives.map((_, place) => ({
    address: feedPageAddress(feed, place + 1),
    render: async () => atom(await readFeedPage(feed, place + 1), site),
  })),
];

const styleSheet: TextOutput = {
  address: addresses.asset("feed.css"),
  render: () => {
    const code = readFileSync(join(root, "src/feeds/feed.css"));
    return transform({ filename: "feed.css", code, minify: true }).code.toString();
  },
};

/** Returns every feed in every format, the list of feeds, the calendars, and the style sheet. */
export const subscriptions = (briefing: Briefing): TextOutput[] => [
  ...feedsOf(briefing).flatMap((feed) => feedOutputs(feed, briefing)),
  { address: addresses.feedList, render: () => opml(briefing) },
  ...calendars(briefing),
  styleSheet,
];
