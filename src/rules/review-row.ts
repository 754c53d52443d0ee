import { histories } from "./history-order.ts";
import { defineRule, type Report } from "./rule.ts";

/** A review that also states a change, which would not be announced. */
export const reviewRow = defineRule({
  id: "review-row",
  explain:
    "A row that reports a review says that nothing changed; a change has a row of its own, so that it is announced.",
  good: "{ date: 2026-03-01, change: reviewed, why: No newer estimate was found. }",
  bad: "{ date: 2026-03-01, change: reviewed, from: high, to: low, major: true }",
  *check(checked): Iterable<Report> {
    for (const { record, key, rows } of histories(checked))
      for (const [place, row] of rows.entries()) {
        const isReview = row.change === "reviewed" || ("reviewed" in row && row.reviewed);
        const extra = (["from", "to", "major", "correction"] as const).find(
          (name) => name in row && row[name as "from"],
        );
        if (isReview && extra)
          yield {
            record,
            path: [key, place, extra],
            message: `a review has no “${extra}”: it says that nothing changed`,
            hint: "give the change a row of its own",
          };
      }
  },
});
