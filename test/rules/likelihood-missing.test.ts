import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("a forecast says how likely it is", () => {
  expect(
    findingsOfRule("likelihood-missing", { "_data/claims/second-line-by-2027.yaml": swap("likelihood: likely\n", "") }),
  ).toEqual([
    "_data/claims/second-line-by-2027.yaml:2:1 error the claim is a forecast without a likelihood -> add likelihood: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain",
  ]);
});
