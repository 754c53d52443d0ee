import { addresses } from "../model/addresses.ts";
import type { Brief } from "../model/briefing.ts";

/** Returns the link to a brief's feed, for its page and for discovery. */
export const briefFeedLink = ({ id }: Pick<Brief, "id">) => ({
  title: "Changes under this brief (Atom)",
  address: addresses.feed(addresses.briefFeed(id), "atom"),
  type: "application/atom+xml",
});
