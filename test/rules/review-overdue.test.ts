import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("reports claims and briefs with an overdue review", () => {
  expect(
    findingsOfRule("review-overdue", {
      "_data/claims/riders-above-plan.yaml": swap("review_by: 2027-01-01", "review_by: 2025-12"),
      "briefs/trams-pay-slowly.md": swap("review_by: 2027-01-01", "review_by: 2026-01-14"),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:14:1 warning the review was due by 2025-12 -> read it again, correct what has changed, and set a new date; if nothing has, run npm run reviewed -- --claim riders-above-plan",
    "briefs/trams-pay-slowly.md:22:1 warning the review was due by 2026-01-14 -> read it again, correct what has changed, and set a new date; if nothing has, run npm run reviewed -- --brief trams-pay-slowly",
  ]);
});

test("withdrawn and superseded claims need no review, and today is on time", () => {
  expect(
    findingsOfRule("review-overdue", {
      "_data/claims/riders-above-plan.yaml": swap(
        "review_by: 2027-01-01",
        "review_by: 2025-12\nwithdrawn: { date: 2025-12-01, reason: It is wrong. }",
      ),
      "briefs/trams-pay-slowly.md": swap("review_by: 2027-01-01", "review_by: 2026-01-15"),
      "_data/claims/bridge-cost-left-out.yaml": swap("review_by: 2027-01-01", "review_by: 2026-01"),
    }),
  ).toEqual([]);
});
