import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

test("high confidence needs support besides the maker", () => {
  expect(
    findingsOfRule("maker-alone", {
      "_data/claims/line-cost-forty-million.yaml": swap("confidence: moderate", "confidence: high"),
    }),
  ).toEqual([
    "_data/claims/line-cost-forty-million.yaml:7:1 warning the confidence is high, and only its author supports the claim -> look for an independent origin, or lower the confidence",
  ]);
});

test("with another supporting source it may be high", () => {
  expect(
    findingsOfRule("maker-alone", {
      "_data/claims/bridge-cost-left-out.yaml": append("confidence: high\nbecause: Three say so."),
    }),
  ).toEqual([]);
});
