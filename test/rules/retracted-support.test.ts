import { expect, test } from "vitest";
import { append, claim, findingsOfRule } from "../helpers/rules.ts";

const source = "_data/sources/riders-count-2025.yaml";
const file = "_data/claims/new-claim.yaml";
const both =
  "[{ source: riders-count-2025, stance: supports }, { source: norbury-accounts-2024, stance: supports, locator: p. 1 }]";

test("reports a claim with only retracted sources", () => {
  const edits = {
    [file]: claim(),
    [source]: append("notice: { kind: retracted, date: 2025-09-30, text: The count was wrong. }"),
  };
  expect(findingsOfRule("retracted-support", edits)).toEqual([
    "_data/claims/new-claim.yaml:6:1 error only retracted sources support the claim: riders-count-2025 -> withdraw the claim, or add evidence that was not retracted",
  ]);
  expect(findingsOfRule("retracted-support", { ...edits, [file]: claim({ evidence: both }) })).toEqual([]);
  const withdrawn = claim({ withdrawn: "{ date: 2026-01-06, reason: Its source was retracted. }" });
  expect(findingsOfRule("retracted-support", { ...edits, [file]: withdrawn })).toEqual([]);
});
