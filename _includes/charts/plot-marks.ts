import * as Plot from "@observablehq/plot";
import { scaleOf } from "../../src/lib/numbers-in-text.ts";
import type { Figure } from "../../src/model/briefing.ts";
import { approximate, figureRange } from "../../src/model/figure.ts";
import { plotSymbol, seriesColor } from "./symbols.ts";

/** Returns a short number for an axis: `10k`, `10m`, `1bn`, `1tn`. */
const shortNumber = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1e12) return `${trim(value / 1e12)}tn`;
  if (size >= 1e9) return `${trim(value / 1e9)}bn`;
  if (size >= 1e6) return `${trim(value / 1e6)}m`;
  if (size >= 1e4) return `${trim(value / 1e3)}k`;
  return trim(value);
};

/** Returns a value or a range in short: `5.6m`, `~180bn–190bn` if it is not exact. */
const shortRange = (from: number, to: number, open: boolean): string =>
  `${open ? "~" : ""}${from === to ? shortNumber(from) : `${shortNumber(from)}–${shortNumber(to)}`}`;

const trim = (value: number) => String(Number(value.toPrecision(3)));

/** Returns a figure's ends in base units: 5.576 USD million is 5,576,000. */
export const inBaseUnits = (figure: Figure): readonly [number, number] => {
  const factor = figure.data.unit.split(" ").reduce((product, word) => product * scaleOf(word), 1);
  const [from, to] = figureRange(figure.data);
  return [from * factor, to * factor];
};

/**
 * Returns what drawings show of a figure: its label, its ends, its words, long and short, its claim, and whether it is
 * not exact. The short words of "about" are as round as the long ones.
 */
export const drawnFigure = (figure: Figure, label: string) => {
  const [from, to] = inBaseUnits(figure);
  const { bound = "exact", unit } = figure.data;
  const open = bound !== "exact";
  const shown = (value: number) => (bound === "about" ? approximate(value, unit) : value);
  const short = shortRange(shown(from), shown(to), open);
  return { label, from, to, words: figure.words, short, href: figure.claim.href, bound, open };
};

/** Returns the text of a mark for screen readers. */
export const ariaLabel = ({ label, words }: { label: string; words: string }): string => `${label}: ${words}`;

/** Returns the lowest and the highest value of some figures. */
export const endsOf = (figures: readonly { from: number; to: number }[]): [low: number, high: number] => {
  const ends = figures.flatMap(({ from, to }) => [from, to]);
  return [Math.min(...ends), Math.max(...ends)];
};

/** Returns the powers of ten within a domain. */
export const powersOfTen = ([low, high]: [number, number]): number[] => {
  const first = Math.ceil(Math.log10(low));
  const count = Math.floor(Math.log10(high)) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => 10 ** (first + step));
};

/** The look of grids, and of axes of numbers. */
export const gridLook = { stroke: "currentColor", strokeOpacity: 0.16 };
export const axisLook = { tickFormat: (value: number) => shortNumber(value), tickSize: 0, fontSize: 13 };

/** Returns strokes between two points each, some of whose options Plot's types do not have. */
export const strokes = <T>(data: T[], options: object) => Plot.link(data, options as never);

/** Returns the points of a series, each a link to its claim; hollow where one is not exact. */
export const points = <T extends { label: string; words: string }>(
  data: T[],
  series: number,
  isHollow: (point: T) => boolean,
  options: Plot.DotOptions,
) =>
  Plot.dot(data, {
    symbol: plotSymbol(series),
    r: 5,
    fill: (point: T) => (isHollow(point) ? "var(--paper)" : seriesColor(series)),
    stroke: seriesColor(series),
    strokeWidth: 1.8,
    href: "href",
    ariaLabel,
    ...options,
  });
