import { bodyRule } from "./body-problem.ts";

/** A row of a table with cells that are shown nowhere. */
export const briefTable = bodyRule({
  id: "brief-table",
  explain: "A row of a table has no more cells than its first row; a | within a cell is written \\|.",
  good: "| 2024 | buses \\| trams |",
  bad: "| 2024 | buses | trams | in a table of two columns",
});
