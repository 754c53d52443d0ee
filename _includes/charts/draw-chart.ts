import type { Chart } from "../../src/model/briefing.ts";
import { type DrawingWidth, drawDots } from "./dots.ts";
import { drawLines } from "./lines.ts";
import { drawWindows } from "./windows.ts";

/** Renders a chart in its form as SVG. A window without an end runs `until` the last day of the evidence. */
export const drawChart = (chart: Chart, width: DrawingWidth, until: string): string => {
  if (chart.data.form === "windows") return drawWindows(chart, width, until);
  return chart.data.form === "lines" ? drawLines(chart, width) : drawDots(chart, width);
};
