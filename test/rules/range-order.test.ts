import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("a range goes from low to high", () => {
  expect(
    findingsOfRule("range-order", {
      "_data/claims/line-cost-forty-million.yaml": swap("value: 41.7", "value: [42, 41]"),
    }),
  ).toEqual([
    "_data/claims/line-cost-forty-million.yaml:11:11 error the figure cost goes from 42 to 41 -> write the lower number first, or one number if they are the same",
  ]);
});

test("a range of dates goes from early to late", () => {
  expect(
    findingsOfRule("range-order", {
      "_data/claims/line-cost-forty-million.yaml": swap('as_of: "2024"', "as_of: { from: 2025-01, to: 2024-12 }"),
    }),
  ).toEqual([
    "_data/claims/line-cost-forty-million.yaml:6:1 error as_of goes from 2025-01 to 2024-12 -> write the earlier date first",
  ]);
});

test("an open range has one end", () => {
  expect(
    findingsOfRule("range-order", {
      "_data/claims/line-cost-forty-million.yaml": swap('as_of: "2024"', "as_of: { to: 2024-12 }"),
    }),
  ).toEqual([]);
});
