import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

const graded = (grade: string) => swap("grade: C", `grade: ${grade}`);
const high = claim({ confidence: "high", because: '"They counted."' });

test("high confidence needs a reliable source", () => {
  expect(
    findingsOfRule("weak-sources", {
      "_data/sources/riders-count-2025.yaml": graded("D"),
      "_data/claims/new-claim.yaml": high,
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:9:1 error the confidence is high, and only sources graded D or lower support it -> look for a better source, or set confidence: low and say why",
  ]);
});

test("weak sources corroborate nothing, however many there are", () => {
  expect(
    findingsOfRule("weak-sources", {
      "_data/sources/riders-count-2025.yaml": graded("F"),
      "_data/sources/norbury-accounts-2024.yaml": swap("grade: B", "grade: E"),
      "_data/claims/new-claim.yaml": claim({
        confidence: "low",
        because: '"They counted."',
        evidence:
          "[{ source: riders-count-2025, stance: supports }, { source: norbury-accounts-2024, stance: supports, locator: p. 1 }]",
      }),
    }),
  ).toContain(
    "_data/claims/new-claim.yaml:6:1 error the claim counts as corroborated, and only sources graded D or lower support it -> look for a better source",
  );
});

test("one reliable source among them is enough, and a modest claim may rely on weak ones", () => {
  expect(findingsOfRule("weak-sources", { "_data/claims/new-claim.yaml": high })).toEqual([]);
  expect(
    findingsOfRule("weak-sources", {
      "_data/sources/riders-count-2025.yaml": graded("D"),
      "_data/claims/new-claim.yaml": claim({ confidence: "low", because: '"They counted."' }),
    }),
  ).toEqual([]);
});

test("weak sources are not enough for a moderate confidence either, nor for a fact without a confidence", () => {
  const weak = { "_data/sources/riders-count-2025.yaml": graded("D") };
  expect(
    findingsOfRule("weak-sources", {
      ...weak,
      "_data/claims/new-claim.yaml": claim({ confidence: "moderate", because: '"They counted."' }),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:9:1 error the confidence is moderate, and only sources graded D or lower support it -> look for a better source, or set confidence: low and say why",
  ]);
  expect(findingsOfRule("weak-sources", { ...weak, "_data/claims/new-claim.yaml": claim() })).toEqual([
    "_data/claims/new-claim.yaml:2:1 error the claim is a fact without a confidence, and only sources graded D or lower support it -> look for a better source, or set confidence: low and say why",
  ]);
});

test("a withdrawn claim needs no better source", () => {
  expect(
    findingsOfRule("weak-sources", {
      "_data/sources/riders-count-2025.yaml": graded("D"),
      "_data/claims/new-claim.yaml": claim({ withdrawn: "{ date: 2025-12-01, reason: Counted twice. }" }),
    }),
  ).toEqual([]);
});
