import type { Brief, Briefing, Change, Claim } from "../model/briefing.ts";
import { changeEntry } from "./change-entries.tsx";
import type { Entry } from "./entry.ts";

const mended = new Set(["corrected", "superseded", "withdrawn"]);

/** A withdrawal that the record states but its history does not list, as if it did. */
const unlisted = (subject: Claim | Brief): Change[] => {
  const { withdrawn } = subject.data;
  if (!withdrawn || subject.changes.some(({ change }) => change === "withdrawn")) return [];
  const { date, reason } = withdrawn;
  return [{ subject, date, change: "withdrawn", why: reason, major: true, index: subject.changes.length }];
};

/** Every correction and withdrawal, major or not: who relied on it should know. */
export const correctionEntries = ({ changes, claims, briefs, site }: Briefing): Entry[] =>
  [...changes.filter(({ change }) => mended.has(change)), ...claims.flatMap(unlisted), ...briefs.flatMap(unlisted)].map(
    (change) => changeEntry(change, site),
  );
