import { type Scalar, visit } from "yaml";
import { shorten } from "../lib/shorten.ts";
import { hasLeadingZero, losesDigits } from "../lib/written-number.ts";
import type { Problem } from "./decode.ts";
import { parseNodes, positionsOf } from "./yaml-positions.ts";

type Misleading = Omit<Problem, "line" | "column"> | undefined;

/** A number that may be read as another value than it looks like. Most texts have none and need not be parsed again. */
const mayBeNumber =
  /(?:^|[:?-]\s|[[{]|(?<!\d),|,\s)\s*[-+]?(?:0[\dxo][\w.+-]*|\d*\.\d*0|[\d.]{16,}|[\d.]+e[-+]?\d+)\s*(?:$|[,\]}:]|\s#)/im;

/** A number with leading zeros, in another base, with more digits than it can hold, or with zeros that are not shown. */
const misleadingNumber = ({ type, value, source = "" }: Scalar): Misleading => {
  if (type !== "PLAIN" || typeof value !== "number") return undefined;
  if (!hasLeadingZero(source) && !losesDigits(source, value) && !/^[-+]?\d*\.\d*0$/.test(source)) return undefined;
  return {
    rule: "yaml-number",
    message: `${shorten(source)} is read as ${value}`,
    hint: `write ${value}, or put it in quotes where it is a text`,
  };
};

const mayBeEscape = /"[^\n]*[:$]\\[nt]/;

/** Pairs of backslashes, which mean one, and one that begins a word after a colon or a dollar: a path, a formula. */
const escapes = /\\\\|(?<=[:$])\\([nt])(?=[a-z])/g;

/** A line end or tab that a path or a formula in double quotes contains by mistake: `"C:\new"` has two lines. */
const misleadingEscape = ({ type, range }: Scalar, text: string): Misleading => {
  if (type !== "QUOTE_DOUBLE") return undefined;
  const [found, sign] = [...text.slice(...(range ?? [])).matchAll(escapes)].find(([, one]) => one) ?? [];
  if (!sign) return undefined;
  return {
    rule: "text-characters",
    message: `${found} in double quotes is ${sign === "t" ? "a tab" : "a line end"}, and is shown as a space`,
    hint: `put the text in single quotes, or write \\${found} to show the signs`,
  };
};

/** Returns a problem for each value of a YAML text that is read as another one than it looks like. */
export const misleadingValues = (text: string): Problem[] => {
  const [numbers, lineEnds] = [mayBeNumber.test(text), text.includes("\\") && mayBeEscape.test(text)];
  if (!numbers && !lineEnds) return [];
  const places = positionsOf(text);
  const problems: Problem[] = [];
  visit(parseNodes(text), {
    Scalar: (_, node) => {
      const found = (numbers && misleadingNumber(node)) || (lineEnds && misleadingEscape(node, text));
      if (found) problems.push({ ...found, ...places(node.range?.[0] ?? 0) });
    },
  });
  return problems;
};
