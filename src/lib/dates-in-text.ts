import { isPlainDate, months } from "./dates.ts";

/** A date named in a text, as a plain date, with its position. */
export type TextDate = { date: string; index: number; length: number };

const pattern = new RegExp(
  String.raw`\b(?<month>${months.join("|")})(?: (?<day>\d{1,2}))?,? (?<year>(?:1[89]|20|21)\d\d)\b|\b(?<dayFirst>\d{1,2}) (?<monthAfter>${months.join("|")}) (?<yearAfter>(?:1[89]|20|21)\d\d)\b|\b(?<plain>(?:1[89]|20|21)\d\d-\d\d(?:-\d\d)?)\b`,
  "g",
);

/** Returns the number of a day or month as dates have it. */
export const twoDigits = (number: string | number): string => String(number).padStart(2, "0");

/** Returns the dates in an English text that name at least a month, in order. */
export const datesInText = (text: string): TextDate[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
    const { month, day, year, dayFirst, monthAfter, yearAfter, plain } = groups ?? {};
    const name = month ?? monthAfter;
    const number = name ? twoDigits(months.indexOf(name) + 1) : undefined;
    const date =
      plain ??
      [year ?? yearAfter, number, day ?? dayFirst]
        .filter(Boolean)
        .map((part) => twoDigits(part as string))
        .join("-");
    return isPlainDate(date) ? [{ date, index, length: found.length }] : [];
  });
