import { describe, expect, test } from "vitest";
import { compareDates, firstDay, formatDate, isPlainDate, lastDay, spansOverlap } from "../../src/lib/dates.ts";

describe("isPlainDate", () => {
  test.each(["2025-01-27", "2025-01", "2025", "2024-02-29", "2000-02-29", "1000", "2999-12-31"])(
    "accepts %s",
    (date) => {
      expect(isPlainDate(date)).toBe(true);
    },
  );
  test.each(["2025-02-29", "1900-02-29", "2025-04-31", "2025-00", "2025-13", "2025-01-00", "0999", "3000", "0000"])(
    "refuses %s, which does not exist",
    (date) => expect(isPlainDate(date)).toBe(false),
  );
  test.each([
    "",
    "25-01-27",
    "2025-1-27",
    "2025-01-27T00:00",
    "2025-01-27Z",
    " 2025",
    "2025\n",
    "2025-",
    "-2025",
    "２０２５",
  ])("refuses %j, which has another format", (date) => expect(isPlainDate(date)).toBe(false));
});

test("a date covers its first day to its last", () => {
  expect(["2025", "2025-02", "2024-02", "2025-02-03"].map(firstDay)).toEqual([
    "2025-01-01",
    "2025-02-01",
    "2024-02-01",
    "2025-02-03",
  ]);
  expect(["2025", "2025-02", "2024-02", "2025-02-03"].map(lastDay)).toEqual([
    "2025-12-31",
    "2025-02-28",
    "2024-02-29",
    "2025-02-03",
  ]);
});

test("dates sort by their first day, the less precise first", () => {
  expect(["2025-01-02", "2025-01-01", "2024-12-31", "2025-01", "2025"].sort(compareDates)).toEqual([
    "2024-12-31",
    "2025",
    "2025-01",
    "2025-01-01",
    "2025-01-02",
  ]);
});

test("a date is shown with its own precision", () => {
  expect(["2025", "2025-01", "2025-01-07"].map(formatDate)).toEqual(["2025", "January 2025", "January 7, 2025"]);
});

describe("spansOverlap", () => {
  test.each([
    [{ from: "2024", to: "2024" }, { from: "2024-12-31", to: "2025" }, true],
    [{ from: "2024", to: "2024" }, { from: "2025", to: "2025" }, false],
    [{ from: "2025-02", to: "2025-02" }, { from: "2025-02-28", to: "2025-02-28" }, true],
    [{ to: "2024" }, { from: "2025" }, false],
    [{ to: "2024" }, { from: "2024-12-31" }, true],
    [{}, { from: "2025", to: "2025" }, true],
    [{}, {}, true],
  ])("%j and %j: %s", (a, b, shared) => {
    expect(spansOverlap(a, b)).toBe(shared);
    expect(spansOverlap(b, a)).toBe(shared);
  });
});
