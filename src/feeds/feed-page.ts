import { startOfDay } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { type FeedEntry, instantOf } from "./entry.ts";
import type { Feed } from "./feeds.ts";

/** A document of a feed: the feed itself, or an archive page, numbered from 1. */
export type FeedPage = { feed: Feed; page: number | undefined; entries: { entry: FeedEntry; html: string }[] };

/** Returns when the latest entry of a page changed, or for an empty page the briefing's own date. */
export const lastChange = ({ entries }: FeedPage, site: Site): Date => {
  const instants = entries.map(({ entry }) => Number(instantOf(entry, entry.updated)));
  return instants.length > 0 ? new Date(Math.max(...instants)) : startOfDay(site.data.evidence_as_of);
};

/** Returns the title of a feed: the site’s and its own. */
export const feedPageTitle = ({ feed }: FeedPage, site: Site): string => `${site.data.title} · ${feed.label}`;

/** Returns the address of the style sheet for feeds that are opened in a browser. */
export const feedStyleSheet = (site: Site): string => site.link(addresses.asset("feed.css"));

/** Returns a page's own address in Atom, the only format with archive pages. */
export const feedPageAddress = (feed: Feed, page: number | undefined): string =>
  page === undefined ? addresses.feed(feed.name, "atom") : addresses.feedArchive(feed.name, page);

/** Returns the addresses of the older and newer archive pages and of the feed, by RFC 5005. */
const neighbors = ({ feed, page }: FeedPage) => {
  const last = feed.pages.archives.length;
  const at = (other: number) => (other >= 1 && other <= last ? feedPageAddress(feed, other) : undefined);
  return page === undefined
    ? { older: at(last), newer: undefined, current: undefined }
    : { older: at(page - 1), newer: at(page + 1), current: feedPageAddress(feed, undefined) };
};

/** Returns them as links with their relations. In RSS they lead to the archive pages in Atom. */
export const archiveLinks = (sheet: FeedPage, site: Site): { href: string; rel: string; type: string }[] => {
  const { older, newer, current } = neighbors(sheet);
  return [
    { rel: "prev-archive", address: older },
    { rel: "next-archive", address: newer },
    { rel: "current", address: current },
  ].flatMap(({ rel, address }) => (address ? [{ rel, href: site.url(address), type: "application/atom+xml" }] : []));
};
