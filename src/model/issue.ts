import { compareDates } from "../lib/dates.ts";
import type { Brief, Briefing, Change } from "./briefing.ts";

/** The changes in briefs since the last issue, each brief in one list only. */
export type Issue = {
  since: string;
  added: Brief[];
  changed: Brief[];
  corrected: Brief[];
  /** The number of claims with a major change. */
  claims: number;
};

const briefsWith = (briefs: Brief[], matches: (change: Change) => boolean): Brief[] =>
  briefs.filter(({ changes }) => changes.some(matches));

/** Returns the changes after the day of the last issue, or nothing if the site names none. */
export const issueOf = ({ site, briefs, changes }: Briefing): Issue | undefined => {
  const since = site.data.last_issue;
  if (!since) return undefined;
  const isNew = ({ date }: { date: string }) => compareDates(date, since) > 0;
  const added = briefs.filter(({ data }) => isNew(data));
  const older = briefs.filter((brief) => !added.includes(brief));
  const changed = briefsWith(older, (change) => isNew(change) && change.major);
  const unchanged = older.filter((brief) => !changed.includes(brief));
  return {
    since,
    added,
    changed,
    corrected: briefsWith(unchanged, (change) => isNew(change) && change.correction),
    claims: new Set(
      changes.flatMap((change) =>
        isNew(change) && change.major && change.subject.kind === "claim" ? [change.subject.id] : [],
      ),
    ).size,
  };
};
