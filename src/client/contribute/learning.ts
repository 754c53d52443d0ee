import { type Ask, gather, type Near } from "../../authoring/gather.ts";
import { type CheckedContent, checkContent } from "../../check/check-content.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";

/** Content that is known so far, and what a check says of it as it stands. */
export type SoFar = { content: Content; checked: CheckedContent };

/** What a form knows of a site: it learns of claims and briefs as they are needed. */
export type Learning = { soFar: () => SoFar; learn: (near: Near) => Promise<SoFar> };

/** Begins with some content, and asks for more of it where that is needed. */
export const learning = (content: Content, ask: Ask, options: LinkOptions): Learning => {
  let soFar: SoFar = { content, checked: checkContent(content, options) };
  return {
    soFar: () => soFar,
    learn: async (near) => {
      const grown = await gather(soFar.content, near, ask);
      if (grown !== soFar.content) soFar = { content: grown, checked: checkContent(grown, options) };
      return soFar;
    },
  };
};
