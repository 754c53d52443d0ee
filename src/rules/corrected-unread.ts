import { firstDay, lastDay } from "../lib/dates.ts";
import { isActive } from "../model/evidence-counts.ts";
import { defineRule } from "./rule.ts";

/** A claim that was not checked since one of its sources was corrected or retracted. */
export const correctedUnread = defineRule({
  id: "corrected-unread",
  severity: "warning",
  exemptible: true,
  explain:
    "When a source is corrected or retracted, each claim that relies on it is checked again, and its history says so.",
  good: "a source corrected on 2026-01-10, and { date: 2026-01-12, change: reviewed } in the claim’s history",
  bad: "a source corrected on 2026-01-10, and nothing in the claim’s history since",
  *check({ briefing }) {
    for (const claim of briefing.claims.filter(isActive)) {
      const checked =
        claim.data.history
          .map(({ date }) => lastDay(date))
          .sort()
          .at(-1) ?? "";
      for (const [place, { source }] of claim.evidence.entries()) {
        const { notice } = source.data;
        if (notice && firstDay(notice.date) > checked)
          yield {
            record: claim,
            path: ["evidence", place],
            message: `the source ${source.id} was ${notice.kind} on ${notice.date}, after the claim was last checked`,
            hint: `read the notice, correct the claim, or run npm run reviewed -- --claim ${claim.id}`,
          };
      }
    }
  },
});
