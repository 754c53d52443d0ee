import { bodyRule } from "./body-problem.ts";

/** A link in a brief's body that leads where none may. */
export const briefLink = bodyRule({
  id: "brief-link",
  explain: "A brief links to whole web addresses, to other briefs by their files, and to headings.",
  good: "[the survey](https://institute.example/survey), [another brief](another-brief.md), [above](#what-it-cost)",
  bad: "[the survey](www.institute.example/survey)",
});
