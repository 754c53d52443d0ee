import { rowLabelOf } from "../model/figure.ts";
import { nodeRule } from "./rule.ts";

/** Two rows of a chart with the same name. */
export const chartRowNames = nodeRule("chart", {
  id: "chart-row-names",
  severity: "warning",
  explain:
    "Each row of a chart has a name of its own: its label, or else that of its first figure. Readers cannot distinguish rows of one name.",
  good: "rows: [{ label: 2024, figures: [a.cost] }, { label: 2025, figures: [b.cost] }]",
  bad: "rows: [{ label: Cost, figures: [a.cost] }, { label: Cost, figures: [b.cost] }]",
  find: ({ rows, data }) => {
    const names = rows.map(rowLabelOf);
    return names.map((name, place) => {
      const first = names.indexOf(name);
      return (
        first < place && {
          // Rows with missing figures are left out, which shifts the positions of the others.
          path: rows.length === data.rows?.length ? ["rows", place] : ["rows"],
          message: `the rows ${first + 1} and ${place + 1} are both called ${JSON.stringify(name)}, and readers cannot distinguish them`,
          hint: "give each a label of its own",
        }
      );
    });
  },
});
