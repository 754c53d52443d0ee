import { element, textElement, xmlDocument } from "../lib/xml.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { type Feed, feedsOf } from "./feeds.ts";

/** Renders the list of feeds as OPML 2.0, which a feed reader imports at once. */
export const opml = (briefing: Briefing): string => {
  const { site } = briefing;
  const outline = (feed: Feed) => {
    const title = `${site.data.title} · ${feed.label}`;
    return element("outline", {
      text: title,
      type: "rss",
      description: feed.description,
      xmlUrl: site.url(addresses.feed(feed.name, "atom")),
      htmlUrl: site.url(feed.page),
      language: site.data.language,
      title,
    });
  };
  const feeds = feedsOf(briefing);
  const head = element("head", {}, [
    textElement("title", `${site.data.title} · all feeds`),
    textElement("ownerName", site.data.publisher),
  ]);
  const body = element("body", {}, [
    element("outline", { text: site.data.title }, feeds.filter(({ theme }) => !theme).map(outline)),
    ...briefing.themes.map((theme) =>
      element(
        "outline",
        { text: `${site.data.title} · ${theme.data.name}` },
        feeds.filter((feed) => feed.theme === theme).map(outline),
      ),
    ),
  ]);
  return xmlDocument(element("opml", { version: "2.0" }, [head, body]));
};
