import { addresses, type FeedFormat } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { briefsFeed } from "./briefs.ts";
import type { Feed } from "./entry.ts";
import { feedTypes, formatFeed } from "./formats.ts";

export type FeedTemplate = { name: string; permalink: string; render: () => Promise<string> };

const formats = Object.keys(feedTypes) as FeedFormat[];
const feeds: { name: string; make: (briefing: Briefing) => Promise<Feed> }[] = [{ name: "briefs", make: briefsFeed }];

/** Every feed in every format, made when Eleventy asks for it; a feed's entries are made once. */
export const feedTemplates = (briefing: Briefing): FeedTemplate[] =>
  feeds.flatMap(({ name, make }) => {
    let made: Promise<Feed> | undefined;
    return formats.map((format) => ({
      name: `feed-${name}-${format}`,
      permalink: addresses.feed(name, format),
      render: async () => {
        made ??= make(briefing);
        return formatFeed(await made, format, briefing);
      },
    }));
  });
