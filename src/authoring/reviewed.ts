import { compareDates, yearAfter } from "../lib/dates.ts";
import { recordYaml } from "./record-text.ts";

/** The key of the dated changes, by kind of record. */
const listOf = { claim: "history", brief: "changes" } as const;

const rowOf = (kind: "claim" | "brief", date: string, why: string | undefined): string => {
  const row =
    kind === "claim"
      ? { date, change: "reviewed", ...(why ? { why } : {}) }
      : { date, change: why ?? "Reviewed, no change.", reviewed: true };
  return recordYaml({ history: [row] }).replace(/^history:\n/, "");
};

/**
 * Adds a review to the history of a claim or a brief, and sets its next review a year later unless a later date is set.
 * Returns undefined if the history does not have one row on each line.
 */
export const withReview = (
  text: string,
  kind: "claim" | "brief",
  { date, why }: { date: string; why?: string | undefined },
): string | undefined => {
  const unix = text.replaceAll("\r\n", "\n");
  const list = new RegExp(`^${listOf[kind]}:\\n(?:[ -].*\\n)+`, "m").exec(unix);
  if (!list) return undefined;
  const end = list.index + list[0].length;
  const next = yearAfter(date);
  return (unix.slice(0, end) + rowOf(kind, date, why) + unix.slice(end)).replace(
    /^review_by: *(\S+)$/m,
    (line, by: string) => (compareDates(by, next) < 0 ? `review_by: ${next}` : line),
  );
};
