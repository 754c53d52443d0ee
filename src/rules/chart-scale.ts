import { figureRange } from "../model/figure.ts";
import { findFigure } from "../model/node-index.ts";
import { defineRule } from "./rule.ts";

/** A chart with a figure that its scale cannot show. */
export const chartScale = defineRule({
  id: "chart-scale",
  explain: "A log scale goes from power to power of ten and has no place for zero or for less.",
  good: "scale: log, with figures of 2,000 and of 60,000",
  bad: "scale: log, with a figure of 0",
  *check({ briefing, content }) {
    for (const chart of content.records.chart.filter(({ data }) => data.scale === "log"))
      for (const [row, { figures }] of (chart.data.rows ?? []).entries())
        for (const [place, name] of figures.entries()) {
          const figure = findFigure(briefing, name);
          const least = figure && figureRange(figure.data)[0];
          if (least !== undefined && least <= 0)
            yield {
              record: chart,
              path: ["rows", row, "figures", place],
              message: `the figure ${name} is ${least}, for which a log scale has no place`,
              hint: "write scale: linear, or leave the figure out",
            };
        }
  },
});
