import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Chart, Figure } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { inBaseUnits, short } from "./axis.ts";
import { widths } from "./drawing.tsx";

type Dot = {
  row: string;
  series: number;
  from: number;
  to: number;
  words: string;
  href: string;
  open: boolean;
  arrow: -1 | 0 | 1;
};

const arrows: Partial<Record<string, -1 | 1>> = { over: 1, "at least": 1, under: -1, "at most": -1 };

const dotOf = (row: string, series: number, figure: Figure): Dot => {
  const [from, to] = inBaseUnits(figure);
  return {
    row,
    series,
    from,
    to,
    words: figure.words,
    href: figure.claim.href,
    open: figure.data.bound !== undefined && figure.data.bound !== "exact",
    arrow: arrows[figure.data.bound ?? "exact"] ?? 0,
  };
};

const dotsOf = ({ rows }: Chart): Dot[] =>
  rows.flatMap((row) => row.figures.map((figure, series) => dotOf(rowLabelOf(row), series, figure)));

export type Width = keyof typeof widths;

const seriesOf = (chart: Chart): number => chart.data.series?.length ?? 1;

const domainOf = (dots: Dot[], log: boolean): [number, number] => {
  const ends = dots.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (log) return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.01))];
  return [Math.min(0, low), high > 0 ? high * 1.04 : 0];
};

const powersOfTen = ([low, high]: [number, number]): number[] =>
  Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, step) => low * 10 ** step);

const symbols = ["circle", "square", "triangle", "diamond"] as const;

/**
 * Plot's own styles would need an inline style sheet, which the pages' policy forbids; ours replace
 * them. A mark's label moves to the link around it, where it is read.
 */
const finish = (svg: Element, label: string): string => {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*"))
    for (const name of ["style", "font-family", "class"]) element.removeAttribute(name);
  for (const link of svg.querySelectorAll("a")) {
    const mark = link.querySelector("[aria-label]");
    link.setAttribute("aria-label", mark?.getAttribute("aria-label") ?? "");
    mark?.removeAttribute("aria-label");
  }
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  for (const name of ["style", "font-family", "width", "height", "font-size"]) svg.removeAttribute(name);
  svg.setAttribute("class", "plot");
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", label);
  return svg.outerHTML;
};

type Frame = { log: boolean; narrow: boolean; domain: [number, number] };

const margins = { wide: { left: 190, right: 116 }, narrow: { left: 16, right: 24 } } as const;
/** How far the series of a row stand apart, so that their values do not touch. */
const seriesStep = 16;
/** About how wide a letter of a label is. */
const letter = 6.6;

const at = (dot: Dot) => (dot.arrow < 0 ? dot.from : dot.to);

/** Whether a dot's value has no room between the dot and the edge, and goes to the dot's other side. */
const isAtEdge = (dot: Dot, { log, domain: [low, high] }: Frame): boolean => {
  const part = log ? Math.log(at(dot) / low) / Math.log(high / low) : (at(dot) - low) / (high - low);
  const { left, right } = margins.wide;
  return left + part * (widths.wide - left - right) + 24 + dot.words.length * letter > widths.wide;
};

/** The values beside the dots. */
const valueLabels = (dots: Dot[], frame: Frame, dy: number) => {
  const label = (own: Dot[], x: "from" | typeof at, textAnchor: "start" | "end", dx: number) =>
    Plot.text(own, { x, y: "row", text: "words", textAnchor, dx, dy, fontSize: 13 });
  return [
    label(
      dots.filter((dot) => !isAtEdge(dot, frame)),
      at,
      "start",
      24,
    ),
    label(
      dots.filter((dot) => isAtEdge(dot, frame)),
      "from",
      "end",
      -14,
    ),
  ];
};

/** Row names: beside the dots on a desk; above them, with the values, on a phone. */
const rowNames = (chart: Chart, dots: Dot[], { narrow, domain }: Frame) => {
  const wordsOf = (name: string) =>
    dots
      .filter(({ row }) => row === name)
      .map(({ words }) => words)
      .join(", ");
  const text = (row: string) => (narrow ? `${row}: ${wordsOf(row)}` : row);
  return Plot.text(chart.rows.map(rowLabelOf), {
    x: domain[0],
    y: (row: string) => row,
    text,
    textAnchor: narrow ? "start" : "end",
    dx: narrow ? 0 : -12,
    dy: narrow ? -12 - (seriesOf(chart) - 1) * (seriesStep / 2) : 0,
    fontSize: 13,
    lineAnchor: narrow ? "bottom" : "middle",
    lineWidth: narrow ? 24 : 14,
  });
};

/** The marks of one series, a little below those of the series before it. */
const seriesMarks = (dots: Dot[], series: number, of: number, frame: Frame) => {
  const dy = (series - (of - 1) / 2) * seriesStep;
  const own = dots.filter((dot) => dot.series === series);
  const pointing = (arrow: Dot["arrow"], text: string) =>
    Plot.text(
      own.filter((dot) => dot.arrow === arrow),
      { x: at, y: "row", text: () => text, dx: arrow * 13, dy, fontSize: 14 },
    );
  return [
    Plot.link(
      own.filter(({ from, to }) => from !== to),
      { x1: "from", x2: "to", y1: "row", y2: "row", stroke: "currentColor", strokeWidth: 3, dy } as never,
    ),
    Plot.dot(own, {
      x: at,
      y: "row",
      symbol: symbols[series % symbols.length] ?? "circle",
      r: 5,
      fill: (dot: Dot) => (dot.open ? "var(--paper)" : "currentColor"),
      stroke: "currentColor",
      strokeWidth: 1.8,
      href: "href",
      ariaLabel: (dot: Dot) => `${dot.row}: ${dot.words}`,
      dy,
    }),
    pointing(1, "→"),
    pointing(-1, "←"),
    ...(frame.narrow ? [] : valueLabels(own, frame, dy)),
  ];
};

/**
 * A chart of figures as SVG text: a row for each, a dot for a value, a bar for a range, an arrow
 * where only a bound is known. The same bytes each time. What it says stands in the table beside it.
 */
export const drawDots = (chart: Chart, width: Width): string => {
  const dots = dotsOf(chart);
  const log = chart.data.scale === "log";
  const frame: Frame = { log, narrow: width === "narrow", domain: domainOf(dots, log) };
  const of = seriesOf(chart);
  const margin = margins[width];
  const ticks = log ? powersOfTen(frame.domain) : frame.narrow ? 4 : 6;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    document,
    width: widths[width],
    height: chart.rows.length * ((frame.narrow ? 52 : 38) + (of - 1) * seriesStep) + 44,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: frame.narrow ? 18 : 8,
    marginBottom: 34,
    x: { type: log ? "log" : "linear", domain: frame.domain, label: null, axis: null },
    y: { type: "point", domain: chart.rows.map(rowLabelOf), label: null, axis: null, padding: 0.5 },
    marks: [
      Plot.gridX({ ticks, stroke: "currentColor", strokeOpacity: 0.16 }),
      Plot.axisX({ ticks, tickFormat: (value: number) => short(value), tickSize: 0, fontSize: 13 }),
      rowNames(chart, dots, frame),
      ...Array.from({ length: of }, (_, series) => seriesMarks(dots, series, of, frame)).flat(),
    ],
  });
  return finish(svg as unknown as Element, `${chart.data.title}. ${chart.data.description}`);
};
