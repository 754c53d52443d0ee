import { generateRssFeed } from "feedsmith";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { archiveLinks, lastChange, moment, type Sheet, titleOf } from "./sheet.ts";
import { plainXml, stylesheets } from "./xml.ts";

const itemOf = ({ entry, html }: Sheet["entries"][number], site: Site) => ({
  title: entry.title,
  link: entry.url,
  description: entry.summary,
  guid: { value: entry.id, isPermaLink: false },
  pubDate: moment(entry.published),
  categories: entry.themes.map(({ data }) => ({ name: data.name })),
  content: { encoded: html },
  dc: { creators: [site.data.publisher] },
  atom: { updated: moment(entry.updated) },
});

/** A feed as RSS 2.0, with its whole text in `content:encoded`; its older entries stand in Atom. */
export const rss = (sheet: Sheet, site: Site): string => {
  const { feed, entries } = sheet;
  const xml = generateRssFeed(
    {
      title: titleOf(sheet, site),
      link: site.url(feed.page),
      description: feed.description,
      language: site.data.language,
      copyright: `${site.data.license.name}, ${site.data.license.URL}`,
      lastBuildDate: lastChange(sheet, site),
      atom: {
        links: [
          { href: site.url(addresses.feed(feed.name, "rss")), rel: "self", type: "application/rss+xml" },
          ...archiveLinks(sheet, site),
        ],
      },
      items: entries.map((row) => itemOf(row, site)),
    },
    { stylesheets: stylesheets(site) },
  );
  return plainXml(xml);
};
