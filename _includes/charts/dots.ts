import * as Plot from "@observablehq/plot";
import { groupPairs } from "../../src/lib/group-pairs.ts";
import type { Chart } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { drawingWidths } from "./drawing.tsx";
import { type Dot, figureDots } from "./figure-dots.ts";
import { drawPlot } from "./finish.ts";
import { ariaLabel, axisLook, endsOf, gridLook, points, powersOfTen, strokes } from "./plot-marks.ts";
import { seriesColor } from "./symbols.ts";

export type DrawingWidth = keyof typeof drawingWidths;

const seriesOf = (chart: Chart): number => chart.data.series?.length ?? 1;

/** Returns the domain of the values. `room` is the multiple of the longest bar that leaves room for the words next to it. */
const domainOf = (dots: Dot[], log: boolean, room: number | undefined): [number, number] => {
  const [low, high] = endsOf(dots);
  if (room) return [0, high * room];
  if (log) return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.01))];
  return [Math.min(0, low), high > 0 ? high * 1.04 : 0];
};

type Frame = {
  log: boolean;
  narrow: boolean;
  bars: boolean;
  /** Whether values are next to their marks, and not next to the name of the row. */
  labeled: boolean;
  domain: [number, number];
};

const margins = { wide: { left: 190, right: 116 }, narrow: { left: 16, right: 24 } } as const;
/** The distance between the series of a row, so that their values do not touch. */
const seriesStep = 16;
/** The approximate width of a letter in a label. */
const letter = 6.6;

const dotEnd = (dot: Dot) => (dot.arrow < 0 ? dot.from : dot.to);

/** Returns how many times as long as the longest bar a drawing is, so that the longest words fit next to it. */
const roomFor = (dots: Dot[], width: DrawingWidth, key: "says" | "short"): number => {
  const { left, right } = margins[width];
  const plot = drawingWidths[width] - left - right;
  const words = Math.max(...dots.map((dot) => dot[key].length)) * letter + 8;
  return plot / Math.max(40, Math.min(plot, plot + right - words));
};

/** Returns whether a dot's value does not fit between the dot and the edge, and goes to the other side. */
const isAtEdge = (dot: Dot, { log, domain: [low, high] }: Frame): boolean => {
  const part = log ? Math.log(dotEnd(dot) / low) / Math.log(high / low) : (dotEnd(dot) - low) / (high - low);
  const { left, right } = margins.wide;
  return left + part * (drawingWidths.wide - left - right) + 24 + dot.words.length * letter > drawingWidths.wide;
};

const barText = ({ bars, narrow }: Frame) => (bars ? (narrow ? "short" : "says") : "words");

/** Returns the labels with values next to the dots. */
const valueLabels = (dots: Dot[], frame: Frame, dy: number) => {
  const label = (own: Dot[], x: "from" | typeof dotEnd, textAnchor: "start" | "end", dx: number) =>
    Plot.text(own, { x, y: "row", text: barText(frame), textAnchor, dx, dy, fontSize: 13 });
  return [
    label(
      dots.filter((dot) => !isAtEdge(dot, frame)),
      dotEnd,
      "start",
      frame.bars ? 8 : 24,
    ),
    label(
      dots.filter((dot) => isAtEdge(dot, frame)),
      "from",
      "end",
      -14,
    ),
  ];
};

/** Returns the names of rows: next to the dots on a wide screen; above them, with the values, on a phone. */
const rowNames = (chart: Chart, dots: Dot[], { narrow, labeled, domain }: Frame) => {
  const words = groupPairs(dots.map((dot) => [dot.row, dot.words] as const));
  const labels = chart.rows.map(rowLabelOf);
  const text = (row: number) =>
    labeled ? (labels[row] ?? "") : `${labels[row]}: ${(words.get(row) ?? []).join(", ")}`;
  return Plot.text([...labels.keys()], {
    x: domain[0],
    y: (row: number) => row,
    text,
    textAnchor: narrow ? "start" : "end",
    dx: narrow ? 0 : -12,
    dy: narrow ? -12 - (seriesOf(chart) - 1) * (seriesStep / 2) : 0,
    fontSize: 13,
    lineAnchor: narrow ? "bottom" : "middle",
    lineWidth: narrow ? 24 : 14,
  });
};

const barWidth = 12;

/** Returns strokes along rows, from one value to another. */
const alongRows = (dots: Dot[], dy: number, x1: unknown, x2: unknown, options: object) =>
  strokes(dots, { x1, x2, y1: "row", y2: "row", strokeLinecap: "butt", dy, ...options });

/** Returns bars from zero: filled for exact values, hollow for estimates, bounds and plans, striped for ranges. */
const barMarks = (own: Dot[], series: number, dy: number, { domain }: Frame) => {
  const edge = domain[1] * 0.004;
  const ranges = own.filter(({ from, to }) => from !== to);
  const hollow = [...own.filter(({ open }) => open), ...ranges.filter(({ open }) => !open)];
  const full = { stroke: seriesColor(series), strokeWidth: barWidth };
  const inner = ({ from }: Dot) => Math.max(edge, from - edge);
  return [
    alongRows(own, dy, () => 0, "from", full),
    alongRows(hollow, dy, () => edge, inner, { stroke: "var(--paper)", strokeWidth: barWidth - 3 }),
    alongRows(ranges, dy, "from", "to", { ...full, strokeDasharray: "3 2" }),
    alongRows(own, dy, "from", "to", { stroke: "transparent", strokeWidth: barWidth, href: "href", ariaLabel }),
  ];
};

/** Returns the marks of a series, slightly below those of the previous one. */
const seriesMarks = (dots: Dot[], series: number, of: number, frame: Frame) => {
  const dy = (series - (of - 1) / 2) * seriesStep;
  const own = dots.filter((dot) => dot.series === series);
  const pointing = (arrow: Dot["arrow"], text: string) =>
    Plot.text(
      own.filter((dot) => dot.arrow === arrow),
      { x: dotEnd, y: "row", text: () => text, dx: arrow * 13, dy, fontSize: 14 },
    );
  if (frame.bars) return [...barMarks(own, series, dy, frame), ...(frame.labeled ? valueLabels(own, frame, dy) : [])];
  return [
    strokes(
      own.filter(({ from, to }) => from !== to),
      { x1: "from", x2: "to", y1: "row", y2: "row", stroke: seriesColor(series), strokeWidth: 3, dy },
    ),
    points(own, series, ({ open }) => open, { x: dotEnd, y: "row", dy }),
    pointing(1, "→"),
    pointing(-1, "←"),
    ...(frame.labeled ? valueLabels(own, frame, dy) : []),
  ];
};

/**
 * Renders a chart of figures as SVG: a row for each, a dot for a value or a bar from zero, a line for a range, an arrow
 * for a bound. The output is deterministic. The table next to it has the same values.
 */
export const drawDots = (chart: Chart, width: DrawingWidth): string => {
  const dots = figureDots(chart);
  const bars = chart.data.form === "bars";
  // A bar begins at zero, which no logarithmic scale has.
  const log = chart.data.scale === "log" && !bars;
  const narrow = width === "narrow";
  const of = seriesOf(chart);
  // Bars of several series look alike in gray, so that each has its name next to it, on a phone too.
  const labeled = !narrow || (bars && of > 1);
  const room = bars && labeled ? roomFor(dots, width, narrow ? "short" : "says") : undefined;
  const frame: Frame = { log, narrow, bars, labeled, domain: domainOf(dots, log, room) };
  const margin = margins[width];
  const ticks = log ? powersOfTen(frame.domain) : frame.narrow ? 4 : 6;
  return drawPlot(chart, {
    width: drawingWidths[width],
    height: chart.rows.length * ((frame.narrow ? 52 : 38) + (of - 1) * seriesStep) + 44,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: frame.narrow ? 18 : 8,
    marginBottom: 34,
    x: { type: log ? "log" : "linear", domain: frame.domain },
    y: { type: "point", domain: [...chart.rows.keys()], padding: 0.5 },
    marks: [
      Plot.gridX({ ticks, ...gridLook }),
      Plot.axisX({ ticks, ...axisLook }),
      rowNames(chart, dots, frame),
      ...Array.from({ length: of }, (_, series) => seriesMarks(dots, series, of, frame)).flat(),
    ],
  });
};
