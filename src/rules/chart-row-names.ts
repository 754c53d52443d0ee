import { rowLabelOf } from "../model/figure.ts";
import { defineRule } from "./rule.ts";

/** Two rows of a chart with the same name. */
export const chartRowNames = defineRule({
  id: "chart-row-names",
  severity: "warning",
  explain:
    "Each row of a chart has a name of its own: its label, or else that of its first figure. Readers cannot distinguish rows of one name.",
  good: "rows: [{ label: 2024, figures: [a.cost] }, { label: 2025, figures: [b.cost] }]",
  bad: "rows: [{ label: Cost, figures: [a.cost] }, { label: Cost, figures: [b.cost] }]",
  *check({ briefing, content }) {
    for (const record of content.records.chart) {
      const { rows = [] } = briefing.chart.get(record.id) ?? {};
      const seen = new Map<string, number>();
      for (const [place, row] of rows.entries()) {
        const name = rowLabelOf(row);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, place);
        else
          yield {
            record,
            // Rows with missing figures are left out, which shifts the positions of the others.
            path: rows.length === record.data.rows?.length ? ["rows", place] : ["rows"],
            message: `the rows ${first + 1} and ${place + 1} are both called ${JSON.stringify(name)}, and readers cannot distinguish them`,
            hint: "give each a label of its own",
          };
      }
    }
  },
});
