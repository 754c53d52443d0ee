import { firstDay, lastDay } from "../lib/dates.ts";
import { defineRule } from "./rule.ts";

/** An outcome with a date before the claim or the question that it settles. */
export const outcomeEarly = defineRule({
  id: "outcome-early",
  exemptible: true,
  explain: "What a forecast came to is seen after the forecast was made.",
  good: "made_on: 2025-01-27, outcome as of 2026-10",
  bad: "made_on: 2025-01-27, outcome as of 2024-10",
  *check({ content: { records } }) {
    const settled = [
      ...records.claim.map((record) => ({ record, begun: record.data.made_on, how: "the claim was made" })),
      ...records.watch.map((record) => ({ record, begun: record.data.raised_on, how: "the question was raised" })),
    ];
    for (const { record, begun, how } of settled) {
      const { outcome } = record.data;
      if (outcome && lastDay(outcome.as_of) < firstDay(begun))
        yield {
          record,
          path: ["outcome", "as_of"],
          message: `the outcome is of ${outcome.as_of}, before ${how} on ${begun}`,
          hint: "correct the date that is wrong",
        };
    }
  },
});
