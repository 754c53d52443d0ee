import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { type Element, element, textElement, xmlDocument } from "../lib/xml.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { tagUri } from "../model/tag.ts";
import { instantOf } from "./entry.ts";
import {
  archiveLinks,
  type FeedPage,
  feedPageAddress,
  feedPageTitle,
  feedStyleSheet,
  lastChange,
} from "./feed-page.ts";

/** The date in the ids of feeds (RFC 4151). */
const firstFeeds = "2026-11-23";

const typed = (name: string, type: "text" | "html", value: string) => element(name, { type }, value);
const link = (href: string, rel: string, type?: string) => element("link", { href, rel, type });

const entryOf = ({ entry, html }: FeedPage["entries"][number], site: Site): Element =>
  element("entry", {}, [
    element("author", {}, [textElement("name", site.data.publisher)]),
    ...entry.themes.map(({ id, data }) =>
      element("category", { term: id, scheme: site.url(addresses.themes), label: data.name }),
    ),
    html ? typed("content", "html", html) : undefined,
    textElement("id", entry.id),
    link(entry.url, "alternate", "text/html"),
    ...(entry.pdf ? [link(entry.pdf, "alternate", "application/pdf")] : []),
    textElement("published", dateToRfc3339(instantOf(entry, entry.published))),
    typed("summary", "text", entry.summary),
    typed("title", "text", entry.title),
    textElement("updated", dateToRfc3339(instantOf(entry, entry.updated))),
  ]);

const spaces = { xmlns: "http://www.w3.org/2005/Atom" };
/** The namespace of RFC 5005, whose mark lets readers request an archive page only once. */
const archiveSpaces = { "xmlns:fh": "http://purl.org/syndication/history/1.0", ...spaces };

/** Renders a page of a feed as Atom (RFC 4287). */
export const atom = (feedPage: FeedPage, site: Site): string => {
  const { feed, page, entries } = feedPage;
  const isArchive = page !== undefined;
  const root = element("feed", { ...(isArchive ? archiveSpaces : spaces), "xml:lang": site.data.language }, [
    isArchive ? element("fh:archive") : undefined,
    element("author", {}, [textElement("name", site.data.publisher), textElement("uri", site.url(addresses.home))]),
    textElement("icon", site.url(addresses.asset("touch-icon.png"))),
    textElement("id", tagUri(site, firstFeeds, `feed/${feed.name}`)),
    link(site.url(feedPageAddress(feed, page)), "self", "application/atom+xml"),
    link(site.url(feed.page), "alternate", "text/html"),
    link(site.data.license.URL, "license"),
    ...archiveLinks(feedPage, site).map(({ href, rel, type }) => link(href, rel, type)),
    typed("rights", "text", `${site.data.license.name}, ${site.data.license.URL}`),
    typed("subtitle", "text", feed.description),
    typed("title", "text", feedPageTitle(feedPage, site)),
    textElement("updated", dateToRfc3339(lastChange(feedPage, site))),
    ...entries.map((row) => entryOf(row, site)),
  ]);
  return xmlDocument(root, feedStyleSheet(site));
};
