import { expect, test } from "vitest";
import { claim, findingsOfRule } from "../helpers/rules.ts";

test("a fact needs a source that supports or disputes it", () => {
  expect(
    findingsOfRule("evidence-context-only", {
      "_data/claims/new-claim.yaml": claim({ evidence: "[{ source: riders-count-2025, stance: context }]" }),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:6:1 warning the claim is a fact, and its evidence is nothing but context -> name a source that supports it, or call it a judgment",
  ]);
});

test("a judgment may have only the source in which it was made", () => {
  expect(
    findingsOfRule("evidence-context-only", {
      "_data/claims/new-claim.yaml": claim({
        kind: "judgment",
        confidence: "low",
        because: "It is one voice.",
        evidence: "[{ source: riders-count-2025, stance: context }]",
      }),
    }),
  ).toEqual([]);
});
