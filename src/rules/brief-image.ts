import { bodyRule } from "./body-problem.ts";

/** An image in a brief's body. */
export const briefImage = bodyRule({
  id: "brief-image",
  explain: "Pictures are charts that are drawn from claims, so that each number in them has its evidence.",
  good: "[#cost-of-lines]",
  bad: "![The cost of lines](cost.png)",
});
