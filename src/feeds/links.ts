import { addresses, type FeedFormat } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";
import { feedTypes } from "./formats.ts";

const names: Record<FeedFormat, string> = { atom: "Atom", rss: "RSS", json: "JSON Feed" };

/** A feed's addresses in its three formats, for discovery and for the page that explains them. */
export const feedLinks = (name: string, { data }: Site) =>
  (Object.keys(feedTypes) as FeedFormat[]).map((format) => ({
    title: `${data.title}: ${name} (${names[format]})`,
    label: names[format],
    address: addresses.feed(name, format),
    type: feedTypes[format],
  }));
