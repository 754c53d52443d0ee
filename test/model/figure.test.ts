import { describe, expect, test } from "vitest";
import type { FigureData } from "../../src/model/authored.ts";
import { figureInWords, figureRange } from "../../src/model/figure.ts";

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
    [words(1234567.25, "riders"), "1,234,567.25 riders"],
  ])("%s", (shown, wanted) => expect(shown).toBe(wanted));

  test("halves round up, as they are written", () => {
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
