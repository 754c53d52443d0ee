import type { Chart } from "../../src/model/briefing.ts";
import { drawDots, type Width } from "./dots.ts";
import { drawLines } from "./lines.ts";
import { drawWindows } from "./windows.ts";

/** Renders a chart in its form as SVG. A window without an end runs `until` the last day of the evidence. */
export const drawChart = (chart: Chart, width: Width, until: string): string => {
  if (chart.data.form === "windows") return drawWindows(chart, width, until);
  return chart.data.form === "lines" ? drawLines(chart, width) : drawDots(chart, width);
};
