import { kinds } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import { type Followable, newsOf } from "../model/record-news.ts";

/**
 * Returns the link to the feed of a claim, debate, watch item or actor, for its page and for discovery; an empty list
 * if it cannot change.
 */
export const followLinks = (node: Followable) =>
  newsOf(node)
    ? [
        {
          title: `Changes to this ${kinds[node.kind].noun} (Atom)`,
          address: addresses.feed(addresses.followFeed(node.kind, node.id), "atom"),
          type: "application/atom+xml",
        },
      ]
    : [];
