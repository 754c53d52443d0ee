import * as Plot from "@observablehq/plot";
import { lastDay, startOfDay } from "../../src/lib/dates.ts";
import type { Chart, Figure } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { drawingWidths } from "./drawing.tsx";
import { drawPlot } from "./finish.ts";
import { axisLook, drawnFigure, endsOf, gridLook, inBaseUnits, points, powersOfTen, strokes } from "./plot-marks.ts";
import { seriesColor } from "./symbols.ts";

/** A figure in time: a month or year is a span, with its mark in the middle. */
type Point = ReturnType<typeof drawnFigure> & { line: number; start: Date; end: Date; x: Date; y: number };

const middle = (from: number, to: number, log: boolean) => (log ? Math.sqrt(from * to) : (from + to) / 2);

const pointOf = (line: number, label: string, figure: Figure, log: boolean): Point => {
  const date = figure.data.as_of ?? figure.claim.data.made_on;
  const [start, end] = [startOfDay(date), startOfDay(lastDay(date))];
  const drawn = drawnFigure(figure, label);
  const x = new Date((start.getTime() + end.getTime()) / 2);
  return { ...drawn, line, start, end, x, y: middle(drawn.from, drawn.to, log) };
};

/** Returns whether a chart has a logarithmic scale, which needs values above zero. */
const isLog = ({ rows, data }: Chart): boolean =>
  data.scale === "log" && rows.every(({ figures }) => figures.every((figure) => inBaseUnits(figure)[0] > 0));

/** Returns the points of each line in the order of their dates. */
const linesOf = ({ rows }: Chart, log: boolean): Point[][] =>
  rows.map((row, line) =>
    row.figures
      .map((figure) => pointOf(line, rowLabelOf(row), figure, log))
      .sort((a, b) => a.x.getTime() - b.x.getTime()),
  );

type Segment = { a: Point; b: Point };

const segmentsOf = (line: Point[]): Segment[] =>
  line.slice(1).flatMap((b, place) => {
    const a = line[place];
    return a ? [{ a, b }] : [];
  });

const isVague = ({ open, from, to }: Point) => open || from !== to;

/**
 * Returns the line between points; broken where an end is an estimate, a bound or a range, so that none looks measured.
 */
const lineMarks = (line: Point[], place: number) => {
  const all = segmentsOf(line);
  const drawn = (segments: Segment[], dash: string | undefined) =>
    strokes(segments, {
      x1: ({ a }: Segment) => a.x,
      x2: ({ b }: Segment) => b.x,
      y1: ({ a }: Segment) => a.y,
      y2: ({ b }: Segment) => b.y,
      stroke: seriesColor(place),
      strokeWidth: 1.6,
      strokeDasharray: dash,
    });
  const vague = all.filter(({ a, b }) => isVague(a) || isVague(b));
  return [
    drawn(
      all.filter((segment) => !vague.includes(segment)),
      undefined,
    ),
    drawn(vague, "4 3"),
  ];
};

/** Returns ranges as vertical bars, and spans of more than a month as horizontal ones. */
const spanMarks = (line: Point[], place: number) => [
  strokes(
    line.filter(({ from, to }) => from !== to),
    { x1: "x", x2: "x", y1: "from", y2: "to", stroke: seriesColor(place), strokeWidth: 4, strokeOpacity: 0.55 },
  ),
  strokes(
    line.filter(({ start, end }) => end.getTime() - start.getTime() > 45 * 86_400_000),
    { x1: "start", x2: "end", y1: "y", y2: "y", stroke: seriesColor(place), strokeWidth: 1.2 },
  ),
];

/** Returns the labels with a line's values, above its points or, in every second line, below them. */
const valueLabels = (line: Point[], place: number) =>
  place % 2 === 0
    ? Plot.text(line, { x: "x", y: "to", text: "short", dy: -14, fontSize: 12 })
    : Plot.text(line, { x: "x", y: "from", text: "short", dy: 15, fontSize: 12 });

const domainOf = (all: Point[], log: boolean): [number, number] => {
  const [low, high] = endsOf(all);
  return log ? [low / 1.6, high * 1.8] : [Math.min(0, low), high * 1.12];
};

const month = 30 * 86_400_000;

/**
 * Renders figures over time as SVG: a line for each row, a point for each figure at its date. Points are filled if
 * exact and hollow if not; ranges are bars. The output is deterministic.
 */
export const drawLines = (chart: Chart, width: keyof typeof drawingWidths): string => {
  const log = isLog(chart);
  const narrow = width === "narrow";
  const lines = linesOf(chart, log);
  const all = lines.flat();
  const times = all.flatMap(({ start, end }) => [start.getTime(), end.getTime()]);
  const domain = domainOf(all, log);
  const ticks = log ? powersOfTen(domain) : 5;
  return drawPlot(chart, {
    width: drawingWidths[width],
    height: narrow ? 240 : 300,
    marginLeft: 44,
    marginRight: narrow ? 14 : 30,
    marginTop: 16,
    marginBottom: 42,
    x: {
      type: "utc",
      domain: [new Date(Math.min(...times) - month), new Date(Math.max(...times) + month)],
    },
    y: { type: log ? "log" : "linear", domain },
    marks: [
      Plot.gridY({ ticks, ...gridLook }),
      Plot.axisY({ ticks, ...axisLook }),
      Plot.axisX({ ticks: narrow ? 3 : 6, tickSize: 4, fontSize: 13 }),
      ...lines.flatMap(lineMarks),
      ...lines.flatMap(spanMarks),
      ...lines.map((line, place) => points(line, place, isVague, { x: "x", y: "y" })),
      ...(narrow ? [] : lines.map(valueLabels)),
    ],
  });
};
