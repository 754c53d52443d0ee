import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { type Element, element, textElement, xmlDocument } from "../lib/xml.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { instantOf } from "./entry.ts";
import { archiveLinks, type FeedPage, feedPageTitle, feedStyleSheet, lastChange } from "./feed-page.ts";

/** The plugin's own RFC 822 dates differ with the version of Node's language data. */
const date = (name: string, value: Date) => textElement(name, value.toUTCString());

const itemOf = ({ entry, html }: FeedPage["entries"][number], site: Site): Element =>
  element("item", {}, [
    textElement("title", entry.title),
    textElement("link", entry.url),
    textElement("description", entry.summary),
    ...entry.themes.map(({ data }) => textElement("category", data.name)),
    element("guid", { isPermaLink: "false" }, entry.id),
    date("pubDate", instantOf(entry, entry.published)),
    textElement("atom:updated", dateToRfc3339(instantOf(entry, entry.updated))),
    textElement("dc:creator", site.data.publisher),
    textElement("content:encoded", html),
  ]);

const spaces = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
};

/** Renders a feed as RSS 2.0, with its full text in `content:encoded`; older entries are in Atom. */
export const rss = (feedPage: FeedPage, site: Site): string => {
  const { feed, entries } = feedPage;
  const self = { href: site.url(addresses.feed(feed.name, "rss")), rel: "self", type: "application/rss+xml" };
  const channel = element("channel", {}, [
    textElement("title", feedPageTitle(feedPage, site)),
    textElement("link", site.url(feed.page)),
    textElement("description", feed.description),
    element("image", {}, [
      textElement("url", site.url(addresses.asset("touch-icon.png"))),
      textElement("title", feedPageTitle(feedPage, site)),
      textElement("link", site.url(feed.page)),
    ]),
    textElement("language", site.data.language),
    textElement("copyright", `${site.data.license.name}, ${site.data.license.URL}`),
    date("lastBuildDate", lastChange(feedPage, site)),
    ...[self, ...archiveLinks(feedPage, site)].map(({ href, rel, type }) => element("atom:link", { href, rel, type })),
    ...entries.map((row) => itemOf(row, site)),
  ]);
  return xmlDocument(element("rss", { version: "2.0", ...spaces }, [channel]), feedStyleSheet(site));
};
