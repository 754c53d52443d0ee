import type { Brief, Change, Claim } from "./briefing.ts";
import { compareDates } from "./dates.ts";
import { compareText } from "./finding.ts";

/** The dated changes of a claim (its history) or a brief (its changes), as its author wrote them. */
export const changesOf = (subject: Claim | Brief): Change[] => {
  const rows = subject.kind === "claim" ? subject.data.history : (subject.data.changes ?? []);
  return rows.map((row, index) => ({ ...row, subject, major: row.major ?? false, index }));
};

/** Newest first; of one day, by what they change. */
export const compareChanges = (a: Change, b: Change): number =>
  -compareDates(a.date, b.date) || compareText(a.subject.id, b.subject.id) || b.index - a.index;
