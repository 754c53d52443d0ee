import { bodyRule } from "./body-problem.ts";

/** A note in a brief's body without its text, or a text without its note. */
export const briefNote = bodyRule({
  id: "brief-note",
  explain: "A note stands in the text as [^1] and once below as [^1]: and its words; one without the other is lost.",
  good: "Few were counted.[^1] … [^1]: On two days in October.",
  bad: "Few were counted.[^1] … and no [^1]:",
});
