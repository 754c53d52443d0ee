import { groupDigits } from "../lib/count.ts";
import type { ChartRow } from "./briefing.ts";
import type { FigureData } from "./records.ts";

/** Returns a number's digits without an exponent. */
const digitsOf = (value: number): string => {
  const plain = String(value);
  if (!plain.includes("e")) return plain;
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
};

const grouped = (value: number): string => {
  const [whole = "", part] = digitsOf(Math.abs(value)).split(".");
  return (value < 0 ? "−" : "") + groupDigits(whole) + (part ? `.${part}` : "");
};

/** Rounds a number to two significant digits, the precision of "about"; halves, as written, round up. */
const rounded = (value: number): number => {
  const [digits = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  return Math.sign(value) * Number(`${Math.round(Number(`${digits}e1`))}e${Number(exponent) - 1}`);
};

// A map, not an object: units are an author's words, "constructor" among them.
const currencies = new Map(Object.entries({ USD: "$", EUR: "€", GBP: "£", CNY: "CNY " }));

const irregular = new Map(Object.entries({ people: "person", children: "child", men: "man", women: "woman" }));

/** Returns the singular of a noun: `chip` for `chips`. */
const singular = (noun: string): string =>
  irregular.get(noun) ??
  noun
    .replace(/ies$/, "y")
    .replace(/(ch|sh|ss|x)es$/, "$1")
    .replace(/(?<![siu])s$/, "");

/** Returns the unit of a value; for a value of one its noun is singular (`GPU-hour of work`), but not for one million. */
const unitOf = (value: number, unit: string): string =>
  value === 1 && !/^(?:hundred|thousand|million|billion|trillion) /.test(unit)
    ? unit.replace(/^(.*?)([\p{L}-]+)(?=$| (?:of|per|in|an?|for|on) )/u, (_, before, noun) => before + singular(noun))
    : unit;

const isYear = (value: number, unit: string): boolean =>
  unit === "year" && Number.isInteger(value) && value >= 1000 && value < 3000;

/** Returns a value with its unit: `$5.576 million`, `17 percent`, `2,048 chips`, `1 chip`; a year is its own unit. */
const withUnit = (value: number, unit: string): string => {
  if (isYear(value, unit)) return String(value);
  const [first = "", ...rest] = unit.split(" ");
  const sign = currencies.get(first);
  if (sign === undefined) return `${grouped(value)} ${unitOf(value, unit)}`;
  const amount = `${value < 0 ? "−" : ""}${sign}${grouped(Math.abs(value))}`;
  return [amount, ...rest].join(" ");
};

/** Rounds a value for "about", except years, and percentages that would round to 100. */
export const approximate = (value: number, unit: string): number => {
  if (isYear(value, unit)) return value;
  const near = rounded(value);
  return /^percent/.test(unit) && Math.abs(near) === 100 ? value : near;
};

/** Returns a range, its unit once: `7 to 10 months`; an amount of money names its unit with both ends. */
const rangeInWords = (low: number, high: number, unit: string): string => {
  const [first = ""] = unit.split(" ");
  return currencies.has(first) || isYear(low, unit)
    ? `${withUnit(low, unit)} to ${withUnit(high, unit)}`
    : `${grouped(low)} to ${grouped(high)} ${unit}`;
};

/**
 * Returns a figure as a sentence prints it: bound, value and unit ("about $5.6 million", "$1.3 billion to $1.6
 * billion", "7 to 10 months").
 */
export const figureInWords = ({ value, unit, bound = "exact" }: FigureData): string => {
  const shown = (number: number) => (bound === "about" ? approximate(number, unit) : number);
  const words = Array.isArray(value)
    ? rangeInWords(shown(value[0]), shown(value[1]), unit)
    : withUnit(shown(value), unit);
  return bound === "exact" ? words : `${bound} ${words}`;
};

/** Returns the ends of a figure's range; a single value is both. */
export const figureRange = ({ value }: FigureData): readonly [number, number] =>
  Array.isArray(value) ? value : [value, value];

/** The tolerance of "about", as a fraction of the value. */
const aboutMargin = 0.05;

/** Returns the range of values that a figure allows: "over 5" allows all above it, "about 5" those close to it. */
const allowedRange = (figure: FigureData): readonly [number, number] => {
  const [low, high] = figureRange(figure);
  switch (figure.bound) {
    case "about":
      return [low - Math.abs(low) * aboutMargin, high + Math.abs(high) * aboutMargin];
    case "over":
    case "at least":
      return [low, Number.POSITIVE_INFINITY];
    case "under":
    case "at most":
      return [Number.NEGATIVE_INFINITY, high];
    default:
      return [low, high];
  }
};

/** Returns whether two figures of the same quantity can both be true. */
export const figuresAgree = (a: FigureData, b: FigureData): boolean => {
  const [[lowA, highA], [lowB, highB]] = [allowedRange(a), allowedRange(b)];
  return lowA <= highB && lowB <= highA;
};

/** Returns the label of a chart's row: its own, else that of its first figure. */
export const rowLabelOf = ({ data, figures }: ChartRow): string => data.label ?? figures[0]?.data.label ?? "";
