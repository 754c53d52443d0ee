import { scaleOf } from "../lib/numbers-in-text.ts";
import { nodeRule } from "./rule.ts";

/** Returns what a unit counts, without its scale: USD million and USD billion are both USD. */
const measureOf = (unit: string): string =>
  unit
    .split(" ")
    .filter((word) => scaleOf(word) === 1)
    .join(" ");

/** Figures of different measures on one axis. */
export const chartUnits = nodeRule("chart", {
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
});
