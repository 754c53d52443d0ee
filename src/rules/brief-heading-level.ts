import { bodyRule } from "./body-problem.ts";

/** A heading that is out of order, or that its author did not mean to be one. */
export const briefHeadingLevel = bodyRule({
  id: "brief-heading-level",
  severity: "warning",
  explain:
    "The title is the page’s first heading; those of the text begin with ## and go one level deeper at a time, so that a reader who hears the page can follow.",
  good: "## What it cost",
  bad: "# What it cost",
});
