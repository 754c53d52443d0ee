import { bodyRule } from "./body-problem.ts";

/** Lists or quotations in a brief's body that nest too deep. */
export const briefDepth = bodyRule({
  id: "brief-depth",
  explain: "Lists and quotations nest a few levels deep; what lies deeper no reader follows.",
  good: "- a list, in which - a list stands",
  bad: "twenty lists, each within the other",
});
