import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Chart, Figure } from "../../src/model/briefing.ts";
import { inBaseUnits, short } from "./axis.ts";

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
  rows.flatMap(({ label, figures }) => figures.map((figure, series) => dotOf(label, series, figure)));

/** Widths for a desk and for a phone: a phone's chart is drawn apart, so that its type stays readable. */
export const widths = { wide: 660, narrow: 340 } as const;
export type Width = keyof typeof widths;

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

const at = (dot: Dot) => (dot.arrow < 0 ? dot.from : dot.to);

/** Row names: beside the dots on a desk; above them, with the value, on a phone. */
const rowNames = (chart: Chart, dots: Dot[], { narrow, domain }: Frame) => {
  const single = chart.data.series === undefined;
  const wordsOf = new Map(dots.map(({ row, words }) => [row, words]));
  const text = (row: string) => (narrow && single ? `${row}: ${wordsOf.get(row)}` : row);
  return Plot.text(
    chart.rows.map(({ label }) => label),
    {
      x: domain[0],
      y: (row: string) => row,
      text,
      textAnchor: narrow ? "start" : "end",
      dx: narrow ? 0 : -12,
      dy: narrow ? -18 : 0,
      fontSize: 13,
      lineWidth: narrow ? 30 : 14,
    },
  );
};

/** The marks of one series, a little below those of the series before it. */
const seriesMarks = (dots: Dot[], series: number, of: number, words: boolean) => {
  const dy = (series - (of - 1) / 2) * 11;
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
    ...(words
      ? [Plot.text(own, { x: at, y: "row", text: "words", textAnchor: "start", dx: 24, dy, fontSize: 12 })]
      : []),
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
  const of = chart.data.series?.length ?? 1;
  const ticks = log ? powersOfTen(frame.domain) : frame.narrow ? 4 : 6;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    document,
    width: widths[width],
    height: chart.rows.length * (frame.narrow ? 52 : 38) + 44,
    marginLeft: frame.narrow ? 8 : 190,
    marginRight: frame.narrow ? 24 : 116,
    marginTop: frame.narrow ? 18 : 8,
    marginBottom: 34,
    x: { type: log ? "log" : "linear", domain: frame.domain, label: null, axis: null },
    y: { type: "point", domain: chart.rows.map(({ label }) => label), label: null, axis: null, padding: 0.5 },
    marks: [
      Plot.gridX({ ticks, stroke: "currentColor", strokeOpacity: 0.16 }),
      Plot.axisX({ ticks, tickFormat: (value: number) => short(value), tickSize: 0, fontSize: 12 }),
      rowNames(chart, dots, frame),
      ...Array.from({ length: of }, (_, series) => seriesMarks(dots, series, of, !frame.narrow)).flat(),
    ],
  });
  return finish(svg as unknown as Element, `${chart.data.title}. ${chart.data.description}`);
};
