import { generateAtomFeed } from "feedsmith";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { tagUri } from "../model/tag.ts";
import { archiveLinks, lastChange, moment, type Sheet, sheetAddress, titleOf } from "./sheet.ts";
import { markArchive, plainXml, stylesheets } from "./xml.ts";

/** The day from which feeds of this kind have their ids. */
const firstFeeds = "2026-11-23";

const text = (value: string) => ({ value, type: "text" });

const entryOf = ({ entry, html }: Sheet["entries"][number], site: Site) => ({
  id: entry.id,
  title: text(entry.title),
  links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
  published: moment(entry.published),
  updated: moment(entry.updated),
  authors: [{ name: site.data.publisher }],
  categories: entry.themes.map(({ id, data }) => ({ term: id, label: data.name, scheme: site.url(addresses.themes) })),
  summary: text(entry.summary),
  ...(html ? { content: { value: html, type: "html" } } : {}),
});

/** A sheet as Atom (RFC 4287). */
export const atom = (sheet: Sheet, site: Site): string => {
  const { feed, page, entries } = sheet;
  const xml = generateAtomFeed(
    {
      id: tagUri(site, firstFeeds, `feed/${feed.name}`),
      title: text(titleOf(sheet, site)),
      subtitle: text(feed.description),
      updated: lastChange(sheet, site),
      authors: [{ name: site.data.publisher, uri: site.url(addresses.home) }],
      rights: text(`${site.data.license.name}, ${site.data.license.URL}`),
      links: [
        { href: site.url(sheetAddress(feed, page)), rel: "self", type: "application/atom+xml" },
        { href: site.url(feed.page), rel: "alternate", type: "text/html" },
        { href: site.data.license.URL, rel: "license" },
        ...archiveLinks(sheet, site),
      ],
      xml: { lang: site.data.language },
      entries: entries.map((row) => entryOf(row, site)),
    },
    { stylesheets: stylesheets(site) },
  );
  return plainXml(page === undefined ? xml : markArchive(xml));
};
