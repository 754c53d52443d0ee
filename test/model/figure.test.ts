import { describe, expect, test } from "vitest";
import { figureInWords, figureRange } from "../../src/model/figure.ts";
import type { FigureData } from "../../src/model/records.ts";

const words = (value: FigureData["value"], unit: string, bound?: FigureData["bound"]) =>
  figureInWords({ value, unit, bound, label: "x" });

describe("a figure in words", () => {
  test.each([
    [words(5.576, "USD million"), "$5.576 million"],
    [words(5.576, "USD million", "about"), "about $5.6 million"],
    [words([1.3, 1.6], "USD billion"), "$1.3 billion to $1.6 billion"],
    [words(2048, "chips"), "2,048 chips"],
    [words(2048, "chips", "about"), "about 2,000 chips"],
    [words(50000, "chips", "over"), "over 50,000 chips"],
    [words(17, "percent", "at most"), "at most 17 percent"],
    [words(294000, "USD"), "$294,000"],
    [words(41.7, "EUR million", "exact"), "€41.7 million"],
    [words(3, "CNY billion", "under"), "under CNY 3 billion"],
    [words(-2.5, "percent"), "−2.5 percent"],
    [words(-1234.5, "USD"), "−$1,234.5"],
    [words(0, "chips", "about"), "about 0 chips"],
    [words(99.6, "percent", "about"), "about 99.6 percent"],
    [words(99.96, "percent of riders", "about"), "about 99.96 percent of riders"],
    [words(-99.7, "percent", "about"), "about −99.7 percent"],
    [words(98.4, "percent", "about"), "about 98 percent"],
    [words(2026, "year"), "2026"],
    [words(2026, "year", "about"), "about 2026"],
    [words([2026, 2030], "year"), "2026 to 2030"],
    [words([7, 10], "months"), "7 to 10 months"],
    [words([0.5, 1], "years"), "0.5 to 1 years"],
    [words(2500, "years"), "2,500 years"],
    [words(1, "chips"), "1 chip"],
    [words(1, "GPU-hours of work"), "1 GPU-hour of work"],
    [words(1, "people"), "1 person"],
    [words(1, "million log lines", "over"), "over 1 million log lines"],
    [words(1, "H800 boxes per town", "at least"), "at least 1 H800 box per town"],
    [words(1, "companies"), "1 company"],
    [words(1, "percent"), "1 percent"],
    [words(1, "percentage points"), "1 percentage point"],
    [words(1, "basis"), "1 basis"],
    [words(1, "USD million"), "$1 million"],
    [words(1234567.25, "riders"), "1,234,567.25 riders"],
  ])("%s", (shown, wanted) => expect(shown).toBe(wanted));

  test("halves round up, based on the decimal digits", () => {
    expect([1.45, 1.55, 145, 0.00145, 99.5].map((value) => words(value, "x", "about"))).toEqual([
      "about 1.5 x",
      "about 1.6 x",
      "about 150 x",
      "about 0.0015 x",
      "about 100 x",
    ]);
  });

  test("no number is shown with an exponent", () => {
    expect([1e21, 3e-7].map((value) => words(value, "operations"))).toEqual([
      "1,000,000,000,000,000,000,000 operations",
      "0.0000003 operations",
    ]);
  });
});

test("a single value is both ends of its range", () => {
  expect(figureRange({ value: 3, unit: "x", label: "x" })).toEqual([3, 3]);
  expect(figureRange({ value: [3, 4], unit: "x", label: "x" })).toEqual([3, 4]);
});
