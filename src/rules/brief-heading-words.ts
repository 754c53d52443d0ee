import { bodyRule } from "./body-problem.ts";

/** A heading in a brief's body that holds more than words. */
export const briefHeadingWords = bodyRule({
  id: "brief-heading-words",
  explain: "A heading is words alone: it is a link to itself, and nothing else could be followed in it.",
  good: "## What it cost",
  bad: "## What it cost [@line-cost-forty-million]",
});
