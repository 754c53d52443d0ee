import { bodyRule } from "./body-problem.ts";

/** A mark in a brief's body that is none. */
export const briefMark = bodyRule({
  id: "brief-mark",
  explain: "A mark is written exactly: [@claim], [@one; @two], [=claim.figure] or [#chart].",
  good: "It cost 42 million euros.[@line-cost-forty-million]",
  bad: "It cost 42 million euros.[@Line cost]",
});
