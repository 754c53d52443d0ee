import { firstDay, lastDay } from "../lib/dates.ts";
import { type Checked, defineRule } from "./rule.ts";

/** Returns the dated changes of every claim and brief, with the field that holds them. */
export const histories = ({ content }: Checked) => [
  ...content.records.claim.map((record) => ({ record, key: "history", rows: record.data.history })),
  ...content.briefs.map((record) => ({ record, key: "changes", rows: record.data.changes ?? [] })),
];

/** A history that is out of order, or does not begin with the addition of the claim. */
export const historyOrder = defineRule({
  id: "history-order",
  explain: "A history begins with the day on which a claim was added and goes on from the oldest change to the newest.",
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
});
