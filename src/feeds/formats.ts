import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { addresses, type FeedFormat } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";
import { compareDates, firstDay } from "../model/dates.ts";
import type { Feed } from "./entry.ts";
import { tagUri } from "./entry.ts";

const moment = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);

/** When a feed last changed: the latest change in it, and for an empty one the briefing's own date. */
const lastChange = (feed: Feed, site: Site): Date =>
  moment(
    feed.entries
      .map(({ updated }) => updated)
      .sort(compareDates)
      .at(-1) ?? site.data.evidence_as_of,
  );

const categories = (feed: Feed["entries"][number], site: Site) =>
  feed.themes.map((theme) => ({ term: theme.id, label: theme.data.name, scheme: site.url(addresses.themes) }));

const text = (value: string) => ({ value, type: "text" });

const atom = (feed: Feed, site: Site): string =>
  generateAtomFeed({
    id: tagUri(site.data.url, "2026-11-23", `feed/${feed.name}`),
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: lastChange(feed, site),
    authors: [{ name: site.data.publisher }],
    rights: text(`${site.data.license.name}, ${site.data.license.URL}`),
    links: [
      { href: site.url(addresses.feed(feed.name, "atom")), rel: "self", type: "application/atom+xml" },
      { href: site.url(feed.page), rel: "alternate", type: "text/html" },
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: text(entry.title),
      links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
      published: moment(entry.published),
      updated: moment(entry.updated),
      authors: [{ name: entry.author }],
      categories: categories(entry, site),
      summary: text(entry.summary),
      content: { value: entry.html, type: "html" },
    })),
  });

const rss = (feed: Feed, site: Site): string =>
  generateRssFeed({
    title: feed.title,
    link: site.url(feed.page),
    description: feed.description,
    language: site.data.language,
    copyright: site.data.license.name,
    lastBuildDate: lastChange(feed, site),
    atom: { links: [{ href: site.url(addresses.feed(feed.name, "rss")), rel: "self", type: "application/rss+xml" }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      description: entry.summary,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: moment(entry.published),
      categories: entry.themes.map(({ data }) => ({ name: data.name })),
      content: { encoded: entry.html },
      dc: { creators: [entry.author] },
    })),
  });

const json = (feed: Feed, site: Site): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: site.url(feed.page),
      feed_url: site.url(addresses.feed(feed.name, "json")),
      description: feed.description,
      language: site.data.language,
      authors: [{ name: site.data.publisher }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        date_published: moment(entry.published),
        date_modified: moment(entry.updated),
        authors: [{ name: entry.author }],
        tags: entry.themes.map(({ data }) => data.name),
      })),
    }),
    null,
    2,
  );

export const feedTypes: Record<FeedFormat, string> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

/** A feed as Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1. */
export const formatFeed = (feed: Feed, format: FeedFormat, { site }: Pick<Briefing, "site">): string =>
  ({ atom, rss, json })[format](feed, site);
