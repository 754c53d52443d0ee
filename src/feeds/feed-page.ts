import { startOfDay } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { type FeedEntry, instantOf } from "./entry.ts";
import type { Feed } from "./feeds.ts";

/** A document of a feed: the feed itself, or an archive page, numbered from 1. */
export type FeedPage = { feed: Feed; page: number | undefined; entries: { entry: FeedEntry; html: string }[] };

/** Renders the entries of a feed itself, or of one of its archive pages. */
export const readFeedPage = async (feed: Feed, page?: number): Promise<FeedPage> => {
  const entries = page === undefined ? feed.pages.current : (feed.pages.archives[page - 1] ?? []);
  const textOf = ({ fullText, archiveText = fullText }: FeedEntry) => (page === undefined ? fullText() : archiveText());
  return {
    feed,
    page,
    entries: await Promise.all(entries.map(async (entry) => ({ entry, html: await textOf(entry) }))),
  };
};

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

/**
 * Returns the links to the older and newer archive pages and to the feed, by RFC 5005. In RSS they lead to the archive
 * pages in Atom.
 */
export const archiveLinks = ({ feed, page }: FeedPage, site: Site): { href: string; rel: string; type: string }[] => {
  const last = feed.pages.archives.length;
  const link = (rel: string, to: number | undefined) =>
    to === undefined || (to >= 1 && to <= last)
      ? [{ rel, href: site.url(feedPageAddress(feed, to)), type: "application/atom+xml" }]
      : [];
  return page === undefined
    ? link("prev-archive", last)
    : [...link("prev-archive", page - 1), ...link("next-archive", page + 1), ...link("current", undefined)];
};
