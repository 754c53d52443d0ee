import { kinds } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import { type Followable, followedOf } from "../model/followed.ts";

/** The feed of a claim, a debate, a watch item or an actor, for its page and for discovery; none where nothing can change. */
export const followLinks = (node: Followable) =>
  followedOf(node)
    ? [
        {
          title: `Changes to this ${kinds[node.kind].noun} (Atom)`,
          address: addresses.feed(addresses.followFeed(node.kind, node.id), "atom"),
          type: "application/atom+xml",
        },
      ]
    : [];
