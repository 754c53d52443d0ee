import { generateOpml } from "feedsmith";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { type Feed, feedsOf } from "./feeds.ts";
import { plainXml } from "./xml.ts";

/** All feeds as one OPML 2.0 file, which a feed reader can take in at once. */
export const opml = (briefing: Briefing): string => {
  const { site } = briefing;
  const outline = (feed: Feed) => ({
    type: "rss",
    text: `${site.data.title} · ${feed.label}`,
    title: `${site.data.title} · ${feed.label}`,
    description: feed.description,
    xmlUrl: site.url(addresses.feed(feed.name, "atom")),
    htmlUrl: site.url(feed.page),
    language: site.data.language,
  });
  const feeds = feedsOf(briefing);
  return plainXml(
    generateOpml({
      head: { title: `${site.data.title} · all feeds`, ownerName: site.data.publisher },
      body: {
        outlines: [
          { text: site.data.title, outlines: feeds.filter(({ theme }) => !theme).map(outline) },
          ...briefing.themes.map((theme) => ({
            text: `${site.data.title} · ${theme.data.name}`,
            outlines: feeds.filter((feed) => feed.theme === theme).map(outline),
          })),
        ],
      },
    }),
  );
};
