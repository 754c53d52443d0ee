import type { Briefing } from "./briefing.ts";

const many = 1000;

/** Whether a briefing is so large that work beside the main one is worth the moment that its start takes. */
export const isLarge = ({ briefs, claims }: Pick<Briefing, "briefs" | "claims">): boolean =>
  briefs.length + claims.length >= many;
