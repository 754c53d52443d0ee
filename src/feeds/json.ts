import { generateJsonFeed } from "feedsmith";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { moment, type Sheet, titleOf } from "./sheet.ts";

const itemOf = ({ entry, html }: Sheet["entries"][number]) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary,
  content_html: html,
  date_published: moment(entry.published),
  date_modified: moment(entry.updated),
  tags: entry.themes.map(({ data }) => data.name),
});

/** A feed as JSON Feed 1.1. It has no `next_url`: what is older stands in Atom and in the open data. */
export const json = (sheet: Sheet, site: Site): string => {
  const { feed, entries } = sheet;
  const document = generateJsonFeed({
    title: titleOf(sheet, site),
    home_page_url: site.url(feed.page),
    feed_url: site.url(addresses.feed(feed.name, "json")),
    description: feed.description,
    language: site.data.language,
    authors: [{ name: site.data.publisher, url: site.url(addresses.home) }],
    items: entries.map(itemOf),
  }) as { items?: object[] };
  // feedsmith leaves out an empty list, which the format wants.
  return `${JSON.stringify({ ...document, items: document.items ?? [] }, null, 2)}\n`;
};
