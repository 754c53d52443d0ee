import type { ChartRow } from "./briefing.ts";
import type { FigureData } from "./records.ts";

/** A number's digits without an exponent, however large or small it is. */
const digitsOf = (value: number): string => {
  const plain = String(value);
  if (!plain.includes("e")) return plain;
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
};

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

const grouped = (value: number): string => {
  const [whole = "", part] = digitsOf(Math.abs(value)).split(".");
  return (value < 0 ? "−" : "") + group(whole) + (part ? `.${part}` : "");
};

/** A number cut to two significant digits, as "about" promises no more; halves, as written, round up. */
const rounded = (value: number): number => {
  const [digits = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  return Math.sign(value) * Number(`${Math.round(Number(`${digits}e1`))}e${Number(exponent) - 1}`);
};

// Units are an author's words, "constructor" among them, so that no objects are asked for them.
const currencies = new Map(Object.entries({ USD: "$", EUR: "€", GBP: "£", CNY: "CNY " }));

const irregular = new Map(Object.entries({ people: "person", children: "child", men: "man", women: "woman" }));

/** A noun of which there is one: `chip` for `chips`. */
const singular = (noun: string): string =>
  irregular.get(noun) ??
  noun
    .replace(/ies$/, "y")
    .replace(/(ch|sh|ss|x)es$/, "$1")
    .replace(/(?<![siu])s$/, "");

/** The unit of a value: of one thing, its noun is singular (`GPU-hour of work`). */
const unitOf = (value: number, unit: string): string =>
  value === 1
    ? unit.replace(/^(.*?)([\p{L}-]+)(?=$| (?:of|per|in|an?|for|on) )/u, (_, before, noun) => before + singular(noun))
    : unit;

const isYear = (value: number, unit: string): boolean =>
  unit === "year" && Number.isInteger(value) && value >= 1000 && value < 3000;

/** A value with its unit: `$5.576 million`, `17 percent`, `2,048 chips`, `1 chip`; a year is its own unit. */
const withUnit = (value: number, unit: string): string => {
  if (isYear(value, unit)) return String(value);
  const [first = "", ...rest] = unit.split(" ");
  const sign = currencies.get(first);
  if (sign === undefined) return `${grouped(value)} ${unitOf(value, unit)}`;
  const amount = `${value < 0 ? "−" : ""}${sign}${grouped(Math.abs(value))}`;
  return [amount, ...rest].join(" ");
};

/** As precise as "about" promises; but what is nearly all, in percent, is not all, and a year is not a decade. */
const approximate = (value: number, unit: string): number => {
  if (isYear(value, unit)) return value;
  const near = rounded(value);
  return /^percent/.test(unit) && Math.abs(near) === 100 ? value : near;
};

/** A figure as a sentence prints it: bound, value and unit ("about $5.6 million", "$1.3 billion to $1.6 billion"). */
export const figureInWords = ({ value, unit, bound = "exact" }: FigureData): string => {
  const shown = (number: number) => withUnit(bound === "about" ? approximate(number, unit) : number, unit);
  const words = Array.isArray(value) ? `${shown(value[0])} to ${shown(value[1])}` : shown(value);
  return bound === "exact" ? words : `${bound} ${words}`;
};

/** The ends of a figure: a single value is both its ends. */
export const figureRange = ({ value }: FigureData): readonly [number, number] =>
  Array.isArray(value) ? value : [value, value];

/** What "about" leaves open, as a part of the value. */
const aboutMargin = 0.05;

/** The values that a figure allows: "over 5" allows all above it, "about 5" those close to it. */
const allowed = (figure: FigureData): readonly [number, number] => {
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

/** Whether two figures of the same thing can both be true. */
export const figuresAgree = (a: FigureData, b: FigureData): boolean => {
  const [[lowA, highA], [lowB, highB]] = [allowed(a), allowed(b)];
  return lowA <= highB && lowB <= highA;
};

/** What a row of a chart is called: its own label, else that of its first figure. */
export const rowLabelOf = ({ data, figures }: ChartRow): string => data.label ?? figures[0]?.data.label ?? "";
