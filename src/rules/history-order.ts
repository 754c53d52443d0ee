import { firstDay, lastDay } from "../lib/dates.ts";
import type { SourceRecord } from "../model/records.ts";
import { defineRule, type Report } from "./rule.ts";

function* outOfOrder(record: SourceRecord, key: string, rows: readonly { date: string }[]): Iterable<Report> {
  for (const [place, { date }] of rows.entries()) {
    const before = rows[place - 1]?.date;
    if (before && lastDay(date) < firstDay(before))
      yield {
        record,
        path: [key, place, "date"],
        message: `${date} comes after ${before}`,
        hint: "write the oldest change first",
      };
  }
}

/** A history that is out of order, or does not begin with the addition of the claim. */
export const historyOrder = defineRule({
  id: "history-order",
  explain: "A history begins with the day on which a claim was added and goes on from the oldest change to the newest.",
  good: "history: [{ date: 2025-05-01, change: added }, { date: 2025-10-01, change: confidence }]",
  bad: "history: [{ date: 2025-10-01, change: confidence }, { date: 2025-05-01, change: added }]",
  *check({ content }): Iterable<Report> {
    for (const claim of content.records.claim) {
      yield* outOfOrder(claim, "history", claim.data.history);
      for (const [place, { change }] of claim.data.history.entries())
        if ((place === 0) !== (change === "added"))
          yield {
            record: claim,
            path: ["history", place, "change"],
            message: place === 0 ? `the history begins with ${JSON.stringify(change)}` : "the claim was added twice",
            hint: "begin with { date: …, change: added }, once",
          };
    }
    for (const brief of content.briefs) yield* outOfOrder(brief, "changes", brief.data.changes ?? []);
  },
});
