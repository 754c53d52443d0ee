import { isPlainDate, months } from "../lib/dates.ts";
import { twoDigits } from "../lib/dates-in-text.ts";
import { lazy } from "../lib/lazy.ts";

/** Returns the number of a month by its name or the beginning of it; 0 if it is none. */
const monthOf = (word: string): number => {
  const beginning = word
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^sept$/, "sep");
  return word.length < 3 ? 0 : months.findIndex((name) => name.toLowerCase().startsWith(beginning)) + 1;
};

const patterns: RegExp[] = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (?<month>\p{L}{3,9}\.?),? (?<year>\d{4})$/u,
  /^(?<month>\p{L}{3,9}\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  /^(?<month>\p{L}{3,9}\.?),? (?<year>\d{4})$/u,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.](?<day>\d{1,2}))?$/,
];

/**
 * Returns a date as people write it in its stored form: “27 Jan 2026” is 2026-01-27, “March 2026” is 2026-03. Text that
 * is not clearly a date is returned unchanged.
 */
export const typedDate = (typed: string): string => {
  const text = typed.trim().replace(/\s+/g, " ");
  for (const pattern of patterns) {
    const { year, month = "", day } = pattern.exec(text)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthOf(month);
    if (!year || number === 0) continue;
    const date = [year, twoDigits(number), ...(day ? [twoDigits(day)] : [])].join("-");
    if (isPlainDate(date)) return date;
  }
  return typed;
};

/** Returns a web address with https:// added if it was left out. */
export const typedAddress = (typed: string): string => {
  const text = typed.trim();
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : typed;
};

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** The codes of languages by their names in English, and by themselves. */
const languageCodes = lazy(() => {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [code, name.toLowerCase()].map((key): [string, string] => [key, code]);
    }),
  );
});

/** Returns the code of a language typed by its name in English or in capitals; other text is returned unchanged. */
export const typedLanguage = (typed: string): string => languageCodes().get(typed.trim().toLowerCase()) ?? typed;
