import { kinds } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief } from "../model/briefing.ts";
import { type Followable, newsOf } from "../model/record-news.ts";

const atomLink = (title: string, feed: string) => ({
  title: `${title} (Atom)`,
  address: addresses.feed(feed, "atom"),
  type: "application/atom+xml",
});

/** Returns the link to a brief's feed, for its page and for discovery. */
export const briefFeedLink = ({ id }: Pick<Brief, "id">) =>
  atomLink("Changes under this brief", addresses.briefFeed(id));

/**
 * Returns the link to the feed of a claim, debate, watch item or actor, for its page and for discovery; an empty list
 * if it cannot change.
 */
export const followLinks = (node: Followable) =>
  newsOf(node) ? [atomLink(`Changes to this ${kinds[node.kind].noun}`, addresses.followFeed(node.kind, node.id))] : [];
