import { type Ask, gather, gatherAround, type Near } from "../../authoring/gather.ts";
import type { DraftKind } from "../../authoring/start.ts";
import { type CheckedContent, checkContent } from "../../check/check-content.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";

/** Content that is known so far, and what a check says of it as it stands. */
export type SoFar = { content: Content; checked: CheckedContent };

/** What a form knows of a site: it learns of claims and briefs as they are needed. */
export type Learning = {
  soFar: () => SoFar;
  learn: (near: Near) => Promise<SoFar>;
  /** Learns of a record that is to be edited, and of what is around it. */
  learnAround: (kind: DraftKind, id: string) => Promise<SoFar>;
};

/** Begins with some content, and asks for more of it where that is needed. */
export const learning = (content: Content, ask: Ask, options: LinkOptions): Learning => {
  let soFar: SoFar = { content, checked: checkContent(content, options) };
  const grow = (grown: Content): SoFar => {
    if (grown !== soFar.content) soFar = { content: grown, checked: checkContent(grown, options) };
    return soFar;
  };
  return {
    soFar: () => soFar,
    learn: async (near) => grow(await gather(soFar.content, near, ask)),
    learnAround: async (kind, id) => grow((await gatherAround(soFar.content, kind, id, ask)) ?? soFar.content),
  };
};
