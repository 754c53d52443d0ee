import { expect, test } from "vitest";
import { claim, findingsOfRule } from "../helpers/rules.ts";

test("only a forecast has a likelihood", () => {
  expect(
    findingsOfRule("likelihood-misplaced", {
      "_data/claims/new-claim.yaml": claim({
        kind: "estimate",
        confidence: "low",
        likelihood: "likely",
        because: "It is old.",
      }),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:10:1 error the claim is an estimate and has a likelihood -> give it a confidence instead, or call it a forecast if it is about the future",
  ]);
});
