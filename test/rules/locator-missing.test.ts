import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("evidence from a report needs a place in it", () => {
  expect(
    findingsOfRule("locator-missing", {
      "_data/claims/bridge-cost-left-out.yaml": swap('stance: supports, locator: "table 3", ', "stance: supports, "),
    }),
  ).toEqual([
    "_data/claims/bridge-cost-left-out.yaml:7:7 warning the evidence from institute-survey-2025, a report, does not say where in it -> add locator: the page, table, section or article",
  ]);
});

test("context and web pages do not", () => {
  expect(
    findingsOfRule("locator-missing", { "_data/claims/second-line-by-2027.yaml": swap(', locator: "p. 2"', "") }),
  ).toEqual([]);
});
