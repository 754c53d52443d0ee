import { defineRule } from "./rule.ts";

/** A chart whose form needs rows but that has none, or has windows. */
export const chartRows = defineRule({
  id: "chart-rows",
  explain: "A chart of windows has windows and no rows; every other chart has rows of figures and no windows.",
  good: "form: windows, with windows",
  bad: "form: lines, with windows",
  *check({ content }) {
    for (const chart of content.records.chart) {
      const { form = "dots", rows = [], windows = [] } = chart.data;
      const [own, other] = form === "windows" ? ["windows", "rows"] : ["rows", "windows"];
      const counts: Record<string, number> = { rows: rows.length, windows: windows.length };
      if (!counts[own ?? ""])
        yield { record: chart, path: ["title"], message: `a chart of ${form} has no ${own}`, hint: `add ${own}` };
      if (counts[other ?? ""])
        yield {
          record: chart,
          path: [other ?? ""],
          message: `a chart of ${form} has ${other}`,
          hint: `delete the ${other}, or change the form`,
        };
    }
  },
});
