import { bodyRule } from "./body-problem.ts";

/** More headings in a brief's body than a page can do with. */
export const briefHeadings = bodyRule({
  id: "brief-headings",
  explain: "A brief has a handful of headings; hundreds are a mistake, or an attempt to choke the build.",
  good: "five headings",
  bad: "five hundred and one headings",
});
