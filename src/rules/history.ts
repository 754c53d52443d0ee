import { firstDay, lastDay } from "../lib/dates.ts";
import { isActive } from "../model/evidence-counts.ts";
import { reviewDue } from "../model/reviews.ts";
import { type Checked, defineRule, type Report } from "./rule.ts";

/** Returns the dated changes of every claim and brief, with the field that holds them. */
const histories = ({ content }: Checked) => [
  ...content.records.claim.map((record) => ({ record, key: "history", rows: record.data.history })),
  ...content.briefs.map((record) => ({ record, key: "changes", rows: record.data.changes ?? [] })),
];

/** The rules on changes and reviews of claims and briefs. */
export const historyRules = [
  defineRule({
    id: "history-order",
    explain:
      "A history begins with the day on which a claim was added and goes on from the oldest change to the newest.",
    good: "history: [{ date: 2025-05-01, change: added }, { date: 2025-10-01, change: confidence }]",
    bad: "history: [{ date: 2025-10-01, change: confidence }, { date: 2025-05-01, change: added }]",
    *check(checked) {
      for (const { record, key, rows } of histories(checked))
        for (const [place, { date, change }] of rows.entries()) {
          const before = rows[place - 1]?.date;
          if (before && lastDay(date) < firstDay(before))
            yield {
              record,
              path: [key, place, "date"],
              message: `${date} comes after ${before}`,
              hint: "write the oldest change first",
            };
          if (record.kind === "claim" && (place === 0) !== (change === "added"))
            yield {
              record,
              path: [key, place, "change"],
              message: place === 0 ? `the history begins with ${JSON.stringify(change)}` : "the claim was added twice",
              hint: "begin with { date: …, change: added }, once",
            };
        }
    },
  }),
  defineRule({
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
  }),
  defineRule({
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
  }),
];
