import { expect, test } from "vitest";
import { swap, told } from "../helpers/rules.ts";

test("evidence from a report says where in it", () => {
  expect(
    told("locator-missing", {
      "_data/claims/bridge-cost-left-out.yaml": swap('stance: supports, locator: "table 3", ', "stance: supports, "),
    }),
  ).toEqual([
    "_data/claims/bridge-cost-left-out.yaml:7:7 warning the evidence from institute-survey-2025, a report, does not say where in it -> add locator: the page, table, section or article",
  ]);
});

test("context need not, nor does a web page", () => {
  expect(told("locator-missing", { "_data/claims/second-line-by-2027.yaml": swap(', locator: "p. 2"', "") })).toEqual(
    [],
  );
});
