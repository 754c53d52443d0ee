import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { isKind } from "../kinds/registry.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import type { TextOutput } from "../lib/output.ts";
import { root } from "../lib/program.ts";
import { addresses, type FeedFormat } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { listedEntries, recordAt } from "../model/published-ids.ts";
import { atom } from "./atom.ts";
import { calendars } from "./calendars.ts";
import { feedPageAddress, readFeedPage } from "./feed-page.ts";
import { type Feed, feedsOf } from "./feeds.ts";
import { json } from "./json.ts";
import { opml } from "./opml.ts";
import { briefFeeds, followFeeds } from "./record-feeds.ts";
import { rss } from "./rss.ts";

const formats = { atom, rss, json } as const;

/** Returns a feed in every format, and its archive pages in Atom, where the standard for them (RFC 5005) is at home. */
const feedOutputs = (feed: Feed, { site }: Briefing): TextOutput[] => [
  ...(Object.keys(formats) as FeedFormat[]).map((format) => ({
    address: addresses.feed(feed.name, format),
    render: async () => formats[format](await readFeedPage(feed), site),
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

/**
 * Parses the address of a feed or calendar: its record, and the parts before and after the record's name. Feeds that
 * are not of a record are of a theme.
 */
const partsOf = (address: string) => {
  const [, before = "", folder = "", name = "", after = ""] =
    /^(\/(?:feeds\/)?([a-z]+)\/)([a-z0-9-]+)(\.(?:(?:atom|rss)\.xml|feed\.json|ics))$/.exec(address) ?? [];
  return { record: `${isKind(folder) ? folder : "theme"}/${name}`, before, after };
};

/** Returns the former names of renamed records, by their current name. */
const formerNames = ({ ledger }: Briefing): Map<string, string[]> =>
  groupPairs(
    [...ledger.entries, ...listedEntries(ledger)].flatMap(({ address, movedTo }) => {
      const [from, to] = [recordAt(address), recordAt(movedTo ?? "")];
      return from && to ? [[to, from.slice(from.indexOf("/") + 1)] as const] : [];
    }),
  );

/**
 * Returns every feed and calendar, also at its address before its record was renamed, for those who subscribed there.
 */
export const allFeeds = (briefing: Briefing): TextOutput[] => {
  const feeds = [...subscriptions(briefing), ...briefFeeds(briefing), ...followFeeds(briefing)];
  const usedAddresses = new Set(feeds.map(({ address }) => address));
  const old = formerNames(briefing);
  const moved = feeds.flatMap(({ address, render }) => {
    const { record, before, after } = partsOf(address);
    return (old.get(record) ?? []).map((name) => ({ address: before + name + after, render }));
  });
  return [...feeds, ...moved.filter(({ address }) => !usedAddresses.has(address))];
};
