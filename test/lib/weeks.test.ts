import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOfWeek, isWeek, weekBefore, weekOf } from "../../src/lib/weeks.ts";

/** The weeks at the ends of years that ISO 8601 and its usual tables give. */
test.each([
  ["2004-12-31", "2004-W53"],
  ["2005-01-01", "2004-W53"],
  ["2005-01-02", "2004-W53"],
  ["2005-01-03", "2005-W01"],
  ["2005-12-31", "2005-W52"],
  ["2006-01-01", "2005-W52"],
  ["2007-01-01", "2007-W01"],
  ["2007-12-30", "2007-W52"],
  ["2007-12-31", "2008-W01"],
  ["2008-12-28", "2008-W52"],
  ["2008-12-29", "2009-W01"],
  ["2009-12-31", "2009-W53"],
  ["2010-01-03", "2009-W53"],
  ["2026-11-29", "2026-W48"],
  ["2026-11-30", "2026-W49"],
  ["2027-01-03", "2026-W53"],
])("%s is in %s", (day, week) => {
  expect(weekOf(day)).toBe(week);
});

const oneDay = 86_400_000;
const days = fc.integer({ min: 0, max: 365_000 }).map((n) => new Date(Date.UTC(1900, 0, 1) + n * oneDay));
const yearEnds = fc
  .tuple(fc.integer({ min: 1583, max: 2998 }), fc.integer({ min: -7, max: 7 }))
  .map(([year, n]) => new Date(Date.UTC(year, 0, 1) + n * oneDay));
const textOf = (date: Date) => date.toISOString().slice(0, 10);

test("a week has seven days from Monday, belongs to the year of its Thursday, and is counted from the first Thursday", () => {
  fc.assert(
    fc.property(fc.oneof(yearEnds, days), (date) => {
      const week = weekOf(textOf(date));
      const { from, to } = daysOfWeek(week);
      expect(from <= textOf(date) && textOf(date) <= to).toBe(true);
      const monday = new Date(from);
      expect([monday.getUTCDay(), Date.parse(to) - Date.parse(from)]).toEqual([1, 6 * oneDay]);
      expect([weekOf(from), weekOf(to), isWeek(week)]).toEqual([week, week, true]);
      const thursday = new Date(monday.getTime() + 3 * oneDay);
      const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 0)) / oneDay;
      expect(week).toBe(`${thursday.getUTCFullYear()}-W${String(Math.ceil(dayOfYear / 7)).padStart(2, "0")}`);
    }),
  );
});

test("the days of one week come directly before those of the next, and weeks sort as text", () => {
  fc.assert(
    fc.property(yearEnds, (date) => {
      const week = weekOf(textOf(date));
      const next = weekOf(textOf(new Date(Date.parse(daysOfWeek(week).to) + oneDay)));
      expect(next > week).toBe(true);
      expect(weekBefore(daysOfWeek(next).from)).toBe(week);
      expect(weekBefore(daysOfWeek(next).to)).toBe(week);
    }),
  );
});

test.each(["2026-W00", "2025-W53", "2026-W54", "2026-48", "2026-W5", "2026-W48 ", "3000-W01", ""])(
  "“%s” is not a week",
  (text) => {
    expect(isWeek(text)).toBe(false);
  },
);
