import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const withRow = (row: string) => ({
  "_data/claims/riders-above-plan.yaml": swap("review_by:", `  - ${row}\nreview_by:`),
});

test("a review that states a change is reported", () => {
  expect(findingsOfRule("review-row", withRow("{ date: 2026-01-10, change: reviewed, from: high, to: low }"))).toEqual([
    "_data/claims/riders-above-plan.yaml:14:43 error a review has no “from”: it says that nothing changed -> give the change a row of its own",
  ]);
  expect(
    findingsOfRule("review-row", {
      "briefs/trams-pay-slowly.md": swap(
        "review_by:",
        "  - { date: 2026-01-10, change: Reviewed., reviewed: true, major: true }\nreview_by:",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:22:60 error a review has no “major”: it says that nothing changed -> give the change a row of its own",
  ]);
});

test("reviews with a reason, and changes, are fine", () => {
  expect(
    findingsOfRule("review-row", withRow("{ date: 2026-01-10, change: reviewed, why: No newer count., major: false }")),
  ).toEqual([]);
  expect(findingsOfRule("review-row", withRow("{ date: 2026-01-10, change: evidence, major: true }"))).toEqual([]);
});
