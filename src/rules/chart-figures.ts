import { scaleOf } from "../lib/numbers-in-text.ts";
import { rowLabelOf } from "../model/figure.ts";
import { nodeRules } from "./rule.ts";

/** Returns what a unit counts, without its scale: USD million and USD billion are both USD. */
const measureOf = (unit: string): string =>
  unit
    .split(" ")
    .filter((word) => scaleOf(word) === 1)
    .join(" ");

/** The rules on the figures of a chart. */
export const chartFigures = nodeRules("chart", [
  {
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
  },
  {
    id: "chart-units",
    severity: "warning",
    exemptible: true,
    explain: "All figures of a chart have one unit, since they have one axis; millions and billions of it are fine.",
    good: "rows: [{ figures: [a.cost] }, { figures: [b.cost] }], both in USD million",
    bad: "rows: [{ figures: [a.cost] }, { figures: [b.riders] }], in USD million and in riders a day",
    find: ({ rows }) => {
      const [first, ...others] = rows.flatMap(({ figures }) => figures);
      const other = first && others.find(({ data }) => measureOf(data.unit) !== measureOf(first.data.unit));
      return (
        other && {
          path: ["rows"],
          message: `the chart has figures in ${JSON.stringify(first.data.unit)} and in ${JSON.stringify(other.data.unit)} on one axis`,
          hint: "make a chart of each, or give the figures one unit in their claims",
        }
      );
    },
  },
]);
