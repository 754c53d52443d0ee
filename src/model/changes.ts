import { compareText } from "../lib/compare-text.ts";
import { compareDates } from "../lib/dates.ts";
import type { Brief, Change, Claim } from "./briefing.ts";

/** Changes that end a claim or a brief: major, unless their author says otherwise. */
const ends: ReadonlySet<string> = new Set(["superseded", "withdrawn"]);

/** Changes that those who relied on it should know, major or not. */
const corrections: ReadonlySet<string> = new Set(["corrected", ...ends]);

type Row = Omit<Change, "subject" | "index" | "major" | "correction"> & {
  major?: boolean;
  correction?: boolean;
  reviewed?: boolean;
};

/** Returns whether a row says that nothing had to change. */
const isReview = ({ change, reviewed = false }: Row): boolean => reviewed || change === "reviewed";

/** Returns the note of a review: a claim's review may have none, a brief's has a sentence. */
const noteOf = ({ change, why }: Row): string | undefined =>
  [change === "reviewed" ? "" : change, why].filter(Boolean).join(" ") || undefined;

const asChange = (subject: Claim | Brief, { reviewed: _, ...row }: Row, index: number): Change => ({
  ...row,
  subject,
  major: row.major ?? ends.has(row.change),
  correction: row.correction ?? corrections.has(row.change),
  index,
});

/** Returns the day on which a claim was added to the briefing. */
export const addedOn = ({ data }: Claim): string => data.history[0]?.date ?? data.made_on;

/** Adds the end of a claim or brief that other content states, unless the history lists it. */
export const addEnd = (subject: Claim | Brief, row: Row): void => {
  if (subject.changes.some(({ change }) => change === row.change)) return;
  const last = subject.changes.at(-1)?.index ?? -1;
  subject.changes.push(asChange(subject, row, last + 1));
};

/**
 * Sets the dated changes of a claim (its history) or a brief (its changes), its withdrawal included, and separately its
 * reviews.
 */
export const setChanges = (subject: Claim | Brief): void => {
  const rows: readonly Row[] = subject.kind === "claim" ? subject.data.history : (subject.data.changes ?? []);
  subject.changes = rows.flatMap((row, index) => (isReview(row) ? [] : [asChange(subject, row, index)]));
  subject.reviews = rows.filter(isReview).map((row) => ({ date: row.date, note: noteOf(row) }));
  const { withdrawn } = subject.data;
  if (withdrawn) addEnd(subject, { date: withdrawn.date, change: "withdrawn", why: withdrawn.reason });
};

/** Compares two changes: newest first; on the same day, by record. */
export const compareChanges = (a: Change, b: Change): number =>
  -compareDates(a.date, b.date) || compareText(a.subject.id, b.subject.id) || b.index - a.index;

/** Returns the changes that concern a brief, newest first: its own, and the major ones of the claims that it cites. */
export const changesConcerning = (brief: Brief): Change[] =>
  [...brief.changes, ...brief.claims.flatMap(({ changes }) => changes.filter(({ major }) => major))].sort(
    compareChanges,
  );

/** Returns the dates of a brief's versions, newest first: its publication, and each change since. */
const versionsOf = ({ data: { date, updated, changes = [] } }: Brief): string[] =>
  [...new Set([date, updated, ...changes.filter((row) => !isReview(row)).map((change) => change.date)])].sort(
    (a, b) => -compareDates(a, b),
  );

/**
 * Returns the changes that concern a brief, divided for a reader of the previous version into new and older ones. For a
 * first version, everything after its date is new.
 */
export const sinceLastVersion = (brief: Brief): { last: string; first: boolean; news: Change[]; older: Change[] } => {
  const [newest = brief.data.date, before] = versionsOf(brief);
  const last = before ?? newest;
  const changes = changesConcerning(brief);
  const isNews = ({ date }: Change) => compareDates(date, last) > 0;
  return {
    last,
    first: before === undefined,
    news: changes.filter(isNews),
    older: changes.filter((change) => !isNews(change)),
  };
};
