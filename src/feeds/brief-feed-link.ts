import { addresses } from "../model/addresses.ts";
import type { Brief } from "../model/briefing.ts";

/** A title with its address and type, for the page of a brief and for discovery. */
export const briefFeedLink = ({ id }: Pick<Brief, "id">) => ({
  title: "Changes under this brief (Atom)",
  address: addresses.feed(addresses.briefFeed(id), "atom"),
  type: "application/atom+xml",
});
