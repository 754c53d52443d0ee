/** The number of records of each kind in a corpus, in proportion to its briefs. */
export type Scale = Record<
  "briefs" | "claims" | "sources" | "events" | "watch" | "debates" | "actors" | "terms" | "words",
  number
>;

/** Returns numbers in the proportions of this project's briefing, with 1.5 claims and half a source a brief. */
export const scaleOf = (briefs: number): Scale => ({
  briefs,
  claims: Math.ceil(briefs * 1.5),
  sources: Math.ceil(briefs / 2),
  events: Math.ceil(briefs * 0.3),
  watch: Math.ceil(briefs * 0.08),
  debates: Math.ceil(briefs * 0.06),
  actors: 40 + Math.ceil(briefs * 0.02),
  terms: 40 + Math.ceil(briefs * 0.02),
  words: Math.round(5_000 + 400 * Math.sqrt(briefs)),
});
