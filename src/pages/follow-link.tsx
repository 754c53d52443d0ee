import { followLinks } from "../feeds/follow-link.ts";
import type { Site } from "../model/briefing.ts";
import type { Followable } from "../model/record-news.ts";

/** A link to the feed of a claim, debate, watch item or actor, if there is one. */
export const FollowLink = ({ node, site }: { node: Followable; site: Site }) => (
  <>
    {followLinks(node).map(({ address, title }) => (
      <a href={site.link(address)} title={title}>
        Follow
      </a>
    ))}
  </>
);
