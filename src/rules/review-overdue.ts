import { lastDay } from "../lib/dates.ts";
import { isActive } from "../model/evidence-counts.ts";
import { reviewDue } from "../model/reviews.ts";
import { defineRule } from "./rule.ts";

/** A claim or a brief whose review is overdue. Only a warning. */
export const reviewOverdue = defineRule({
  id: "review-overdue",
  severity: "warning",
  exemptible: true,
  explain: "A claim and a brief are read again by the date that they set themselves.",
  good: "review_by: a date that lies ahead",
  bad: "review_by: a date that is past, without a review since",
  *check({ briefing }) {
    for (const record of [
      ...briefing.claims.filter(isActive),
      ...briefing.briefs.filter(({ data }) => !data.withdrawn),
    ])
      if (lastDay(reviewDue(record)) < briefing.site.today)
        yield {
          record,
          path: ["review_by"],
          message: `the review was due by ${reviewDue(record)}`,
          hint: `read it again, correct what has changed, and set a new date; if nothing has, run npm run reviewed -- --${record.kind} ${record.id}`,
        };
  },
});
