/** Plain dates (EDTF level 0): text such as `2025-01-27`, `2025-01` or `2025`, always UTC. */
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** The months in English, January first. */
export const months: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Returns whether the text is an existing day, month or year from 1000 to 2999. */
export const isPlainDate = (value: string): boolean => {
  const [, year, month, day] = shape.exec(value) ?? [];
  if (!year || +year < 1000 || +year > 2999) return false;
  if (month && (+month < 1 || +month > 12)) return false;
  return !month || !day || (+day >= 1 && +day <= daysIn(+year, +month));
};

/** Returns the first day that a plain date can mean: `2025-01` gives `2025-01-01`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Returns the start, in UTC, of the first day that a plain date can mean. */
export const startOfDay = (date: string): Date => new Date(`${firstDay(date)}T00:00:00Z`);

/** Returns the last day that a plain date can mean: `2025-02` gives `2025-02-28`. */
export const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysIn(+date.slice(0, 4), +date.slice(5, 7))}`;
};

/** Compares two plain dates for sorting: by first day, the less precise first. */
export const compareDates = (a: string, b: string): number => {
  // Most dates have the same precision and can be compared as they are.
  if (a.length === b.length) return a < b ? -1 : a > b ? 1 : 0;
  return firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.length - b.length;
};

/** Returns the latest of some plain dates, or nothing. */
export const latestDate = (dates: readonly string[]): string | undefined => [...dates].sort(compareDates).at(-1);

/** Returns a date in words with its own precision: `January 27, 2025`, `January 2025`, `2025`. */
export const formatDate = (date: string): string => {
  const [year, month, day] = date.split("-");
  if (!month) return date;
  const name = months[+month - 1];
  return day ? `${name} ${+day}, ${year}` : `${name} ${year}`;
};

/** A span of days that includes both ends; a missing end is open. */
export type Span = { from?: string; to?: string };

/** Returns whether two spans share a day. */
export const spansOverlap = (a: Span, b: Span): boolean =>
  firstDay(a.from ?? "1000") <= lastDay(b.to ?? "2999") && firstDay(b.from ?? "1000") <= lastDay(a.to ?? "2999");

/** Returns the same day a year later, or the day before if that year has none. */
export const yearAfter = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year) + 1}-${month}-${month === "02" && date === "29" ? "28" : date}`;
};
