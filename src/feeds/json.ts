import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { instantOf } from "./entry.ts";
import { type FeedPage, feedPageTitle } from "./feed-page.ts";

const itemOf = ({ entry, html }: FeedPage["entries"][number]) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  content_html: html,
  summary: entry.summary,
  date_published: dateToRfc3339(instantOf(entry, entry.published)),
  date_modified: dateToRfc3339(instantOf(entry, entry.updated)),
  attachments: entry.pdf && [{ url: entry.pdf, mime_type: "application/pdf", title: "PDF" }],
  tags: entry.themes.map(({ data }) => data.name),
});

/** Renders a feed as JSON Feed 1.1. It has no `next_url`: older entries are in Atom and in the open data. */
export const json = (feedPage: FeedPage, site: Site): string => {
  const { feed, entries } = feedPage;
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedPageTitle(feedPage, site),
    home_page_url: site.url(feed.page),
    feed_url: site.url(addresses.feed(feed.name, "json")),
    description: feed.description,
    language: site.data.language,
    authors: [{ name: site.data.publisher, url: site.url(addresses.home) }],
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
