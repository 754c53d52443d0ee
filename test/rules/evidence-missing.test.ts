import { expect, test } from "vitest";
import { claim, findingsOfRule } from "../helpers/rules.ts";

test("a claim needs evidence", () => {
  expect(findingsOfRule("evidence-missing", { "_data/claims/new-claim.yaml": claim({ evidence: "[]" }) })).toEqual([
    "_data/claims/new-claim.yaml:6:1 error the claim has no evidence -> name a source that supports it, or the one in which it was said, as context",
  ]);
});

test("a withdrawn claim needs none", () => {
  expect(
    findingsOfRule("evidence-missing", {
      "_data/claims/new-claim.yaml": claim({
        evidence: "[]",
        withdrawn: "{ date: 2025-11-01, reason: Nothing supports it. }",
      }),
    }),
  ).toEqual([]);
});
