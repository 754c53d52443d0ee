/** Weeks by ISO 8601, such as `2026-W48`: from Monday to Sunday; the first of a year is the one with its first Thursday. */
const oneDay = 86_400_000;

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

const mondayOf = (time: number): number => time - ((new Date(time).getUTCDay() + 6) % 7) * oneDay;

/** Returns the week of a day: `2027-01-01` gives `2026-W53`. */
export const weekOf = (day: string): string => {
  const thursday = mondayOf(Date.parse(day)) + 3 * oneDay;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * oneDay));
  return `${String(year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`;
};

/** Returns the first and the last day of a week. */
export const daysOfWeek = (week: string): { from: string; to: string } => {
  const [year = "", number = ""] = week.split("-W");
  // January 4 is always in the first week.
  const monday = mondayOf(Date.UTC(+year, 0, 4)) + (+number - 1) * 7 * oneDay;
  return { from: dayAt(monday), to: dayAt(monday + 6 * oneDay) };
};

/** Returns whether a text is an existing week. */
export const isWeek = (text: string): boolean =>
  /^[12]\d{3}-W\d{2}$/.test(text) && weekOf(daysOfWeek(text).from) === text;

/** Returns the week before a day's week: the last complete one. */
export const weekBefore = (day: string): string => weekOf(dayAt(Date.parse(day) - 7 * oneDay));
