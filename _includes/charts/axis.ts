import { scaleOf } from "../../src/lib/numbers-in-text.ts";
import type { ChartRow } from "../../src/model/briefing.ts";
import { figureRange } from "../../src/model/figure.ts";

/** Returns a short number for an axis: `10k`, `10m`, `1bn`, `1tn`. */
export const shortNumber = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1e12) return `${trim(value / 1e12)}tn`;
  if (size >= 1e9) return `${trim(value / 1e9)}bn`;
  if (size >= 1e6) return `${trim(value / 1e6)}m`;
  if (size >= 1e4) return `${trim(value / 1e3)}k`;
  return trim(value);
};

/** Returns a value or a range in short: `5.6m`, `~180bn–190bn` if it is not exact. */
export const shortRange = (from: number, to: number, open: boolean): string =>
  `${open ? "~" : ""}${from === to ? shortNumber(from) : `${shortNumber(from)}–${shortNumber(to)}`}`;

const trim = (value: number) => String(Number(value.toPrecision(3)));

/** Returns a figure's ends in base units: 5.576 USD million is 5,576,000. */
export const inBaseUnits = (figure: ChartRow["figures"][number]): readonly [number, number] => {
  const factor = figure.data.unit.split(" ").reduce((product, word) => product * scaleOf(word), 1);
  const [from, to] = figureRange(figure.data);
  return [from * factor, to * factor];
};
