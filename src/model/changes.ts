import { compareText } from "../lib/compare-text.ts";
import { compareDates } from "../lib/dates.ts";
import type { Brief, Change, Claim } from "./briefing.ts";

/** What a claim or a brief no longer stands after: major, unless its author says otherwise. */
const ends: ReadonlySet<string> = new Set(["superseded", "withdrawn"]);

/** What those who relied on it should know, major or not. */
const corrections: ReadonlySet<string> = new Set(["corrected", ...ends]);

type Row = Omit<Change, "subject" | "index" | "major" | "correction"> & {
  major?: boolean | undefined;
  correction?: boolean | undefined;
  reviewed?: boolean | undefined;
};

/** Whether a row says that nothing had to change. */
const isReview = ({ change, reviewed = false }: Row): boolean => reviewed || change === "reviewed";

/** What a row says of a review: a claim's says only that there was one, a brief's has a sentence. */
const noteOf = ({ change, why }: Row): string | undefined =>
  [change === "reviewed" ? "" : change, why].filter(Boolean).join(" ") || undefined;

const asChange = (subject: Claim | Brief, { reviewed: _, ...row }: Row, index: number): Change => ({
  ...row,
  subject,
  major: row.major ?? ends.has(row.change),
  correction: row.correction ?? corrections.has(row.change),
  index,
});

/** Adds an end that another part of the content states, where the history does not list it. */
export const addEnd = (subject: Claim | Brief, row: Row): void => {
  if (subject.changes.some(({ change }) => change === row.change)) return;
  const last = subject.changes.at(-1)?.index ?? -1;
  subject.changes.push(asChange(subject, row, last + 1));
};

/** Sets the dated changes of a claim (its history) or a brief (its changes), its withdrawal, and its reviews apart. */
export const setChanges = (subject: Claim | Brief): void => {
  const rows: readonly Row[] = subject.kind === "claim" ? subject.data.history : (subject.data.changes ?? []);
  subject.changes = rows.flatMap((row, index) => (isReview(row) ? [] : [asChange(subject, row, index)]));
  subject.reviews = rows.filter(isReview).map((row) => ({ date: row.date, note: noteOf(row) }));
  const { withdrawn } = subject.data;
  if (withdrawn) addEnd(subject, { date: withdrawn.date, change: "withdrawn", why: withdrawn.reason });
};

/** Newest first; of one day, by what they change. */
export const compareChanges = (a: Change, b: Change): number =>
  -compareDates(a.date, b.date) || compareText(a.subject.id, b.subject.id) || b.index - a.index;

/** What changed under a brief, newest first: in its own judgments, and what is major in the claims that it leans on. */
export const changesUnder = (brief: Brief): Change[] =>
  [...brief.changes, ...brief.claims.flatMap(({ changes }) => changes.filter(({ major }) => major))].sort(
    compareChanges,
  );

/** The days on which a brief came out, newest first: when it was published, and when it changed since. */
export const versionsOf = ({ data: { date, updated, changes = [] } }: Brief): string[] =>
  [...new Set([date, updated, ...changes.filter((row) => !isReview(row)).map((change) => change.date)])].sort(
    (a, b) => -compareDates(a, b),
  );

/**
 * What changed under a brief, for one who read the version before this one: what is news to them, and what is older.
 * Of a first version, all that came after its day is news.
 */
export const sinceLastVersion = (brief: Brief): { last: string; first: boolean; news: Change[]; older: Change[] } => {
  const [newest = brief.data.date, before] = versionsOf(brief);
  const last = before ?? newest;
  const changes = changesUnder(brief);
  const isNews = ({ date }: Change) => compareDates(date, last) > 0;
  return {
    last,
    first: before === undefined,
    news: changes.filter(isNews),
    older: changes.filter((change) => !isNews(change)),
  };
};
