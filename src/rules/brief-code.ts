import { bodyRule } from "./body-problem.ts";

/** A block of code that never ends, or that keeps a mark from having its effect. */
export const briefCode = bodyRule({
  id: "brief-code",
  explain:
    "A block of code has an end and holds no marks: a line that begins with four spaces is code, and a citation in it cites nothing.",
  good: "It cost 42 million euros.[@line-cost-forty-million]",
  bad: "    It cost 42 million euros.[@line-cost-forty-million]",
});
