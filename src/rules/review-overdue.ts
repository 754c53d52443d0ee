import { lastDay } from "../lib/dates.ts";
import type { SourceRecord } from "../model/records.ts";
import { defineRule } from "./rule.ts";

/** A claim or a brief whose review is overdue. It shows and stops nothing. */
export const reviewOverdue = defineRule({
  id: "review-overdue",
  severity: "warning",
  exemptible: true,
  explain: "A claim and a brief are read again by the date that they set themselves.",
  good: "review_by: a date that lies ahead",
  bad: "review_by: a date that is past",
  *check({ briefing }) {
    const standing = briefing.claims.filter(
      ({ verdict }) => verdict.standing !== "withdrawn" && verdict.standing !== "superseded",
    );
    const records: SourceRecord<"claim" | "brief">[] = [
      ...standing,
      ...briefing.briefs.filter(({ data }) => !data.withdrawn),
    ];
    for (const record of records)
      if (lastDay(record.data.review_by) < briefing.site.today)
        yield {
          record,
          path: ["review_by"],
          message: `the review was due by ${record.data.review_by}`,
          hint: "read it again, mend what has changed, and set a new date",
        };
  },
});
