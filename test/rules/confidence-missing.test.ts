import { expect, test } from "vitest";
import { claim, findingsOfRule } from "../helpers/rules.ts";

test("judgments and estimates need a confidence", () => {
  expect(
    findingsOfRule("confidence-missing", {
      "_data/claims/new-claim.yaml": claim({ kind: "judgment" }),
      "_data/claims/other-claim.yaml": claim({
        statement: "Norbury’s depot holds about twenty trams at night.",
        kind: "estimate",
      }),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:2:1 warning the claim is a judgment without a confidence -> add confidence: high, moderate or low, and because",
    "_data/claims/other-claim.yaml:2:1 warning the claim is an estimate without a confidence -> add confidence: high, moderate or low, and because",
  ]);
});
