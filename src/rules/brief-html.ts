import { bodyRule } from "./body-problem.ts";

/** HTML in a brief's body, which has no effect. */
export const briefHtml = bodyRule({
  id: "brief-html",
  explain: "A brief is Markdown; HTML in it is shown to the reader as it is written.",
  good: "**cheap**",
  bad: "<b>cheap</b>",
});
