import { firstDay, lastDay } from "../lib/dates.ts";
import { defineRule } from "./rule.ts";

const hint = "correct the date that is wrong";

/** An outcome with a date before the claim or the question that it settles. */
export const outcomeEarly = defineRule({
  id: "outcome-early",
  exemptible: true,
  explain: "What a forecast came to is seen after the forecast was made.",
  good: "made_on: 2025-01-27, outcome as of 2026-10",
  bad: "made_on: 2025-01-27, outcome as of 2024-10",
  *check({ content: { records } }) {
    for (const claim of records.claim) {
      const { outcome, made_on } = claim.data;
      if (outcome && lastDay(outcome.as_of) < firstDay(made_on))
        yield {
          record: claim,
          path: ["outcome", "as_of"],
          message: `the outcome is of ${outcome.as_of}, before the claim was made on ${made_on}`,
          hint,
        };
    }
    for (const item of records.watch) {
      const { outcome, raised_on } = item.data;
      if (outcome && lastDay(outcome.as_of) < firstDay(raised_on))
        yield {
          record: item,
          path: ["outcome", "as_of"],
          message: `the outcome is of ${outcome.as_of}, before the question was raised on ${raised_on}`,
          hint,
        };
    }
  },
});
