import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("a forecast says how firmly it was made", () => {
  expect(
    findingsOfRule("forecast-call", { "_data/claims/second-line-by-2027.yaml": swap("call: firm\n", "") }),
  ).toEqual([
    "_data/claims/second-line-by-2027.yaml:2:1 error the claim is a forecast without a call -> add call: firm if it says what will happen, or call: possibility if it says what could",
  ]);
});

test("only a forecast has a call", () => {
  expect(findingsOfRule("forecast-call", { "_data/claims/new-claim.yaml": claim({ call: "possibility" }) })).toEqual([
    "_data/claims/new-claim.yaml:9:1 error the claim is a fact and has a call -> delete call, or make the claim a forecast if it says what will happen",
  ]);
});
