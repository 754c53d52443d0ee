import { compareText } from "../lib/compare-text.ts";
import { firstDay, formatDate } from "../lib/dates.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { memoize } from "../lib/memoize.ts";
import { daysOfWeek, isWeek, weekOf } from "../lib/weeks.ts";
import { addresses } from "./addresses.ts";
import type { Briefing, Change } from "./briefing.ts";
import { headlineOf, subjectOf } from "./change-labels.ts";
import { changeFeedId, datedFeedId } from "./feed-ids.ts";
import { dayInTag } from "./tag.ts";

/** The parts of a digest in order: the heading, and the nouns for one row and for several. */
const parts = {
  judgments: ["Briefs whose judgments changed", "brief with changed judgments", "briefs with changed judgments"],
  claims: ["Claims that changed", "changed claim", "changed claims"],
  briefs: ["New briefs", "new brief", "new briefs"],
  added: ["New claims", "new claim", "new claims"],
  settled: ["Questions settled", "settled question", "settled questions"],
} as const;

type Part = keyof typeof parts;

/** One entry of a week: its title, the address of its page, and a few sentences. */
export type DigestRow = { title: string; address: string; text: string };

export type DigestSection = { id: Part; heading: string; rows: DigestRow[] };

/** The changes of a week; without sections if there were none. */
export type Digest = {
  /** The week by ISO 8601: `2026-W48`. */
  week: string;
  from: string;
  to: string;
  address: string;
  title: string;
  /** The number of rows of each part, in a sentence. */
  summary: string;
  sections: DigestSection[];
};

type Dated = DigestRow & { part: Part; date: string };

const sentences = (first: string, second: string | undefined): string =>
  [/[.?!…”]$/.test(first) ? first : `${first}.`, second].filter(Boolean).join(" ");

/**
 * Returns the day in an entry's feed id, which does not change when its date is corrected; the date itself if it is
 * less precise.
 */
const publishedDay = (id: string, date: string): string => {
  const day = dayInTag(id);
  return date.length < 10 && day === firstDay(date) ? date : day;
};

const changed = (change: Change, site: Briefing["site"]): Dated[] => {
  const { subject, major, correction, why } = change;
  const date = publishedDay(changeFeedId(change, site), change.date);
  const row = { title: subjectOf(change), address: subject.address, date };
  if (subject.kind === "claim" && change.change === "added")
    return [{ ...row, part: "added", text: sentences(`Standing: ${subject.verdict.standing}`, why) }];
  if (!major && !correction) return [];
  return [
    {
      ...row,
      part: subject.kind === "claim" ? "claims" : "judgments",
      text: sentences(headlineOf(change, Infinity), why),
    },
  ];
};

/** Returns the changes in the content itself, newest first. */
const changesIn = (briefing: Briefing): Dated[] => [
  ...briefing.changes.flatMap((change) => changed(change, briefing.site)),
  ...briefing.briefs.map((brief): Dated => {
    const { title, summary, date } = brief.data;
    const day = publishedDay(datedFeedId(brief, briefing), date);
    return { part: "briefs", date: day, title, address: brief.address, text: summary };
  }),
];

const settledIn = ({ watch }: Briefing): Dated[] =>
  watch.flatMap(({ data: { status, question, outcome }, address }) =>
    status === "resolved" && outcome
      ? [{ part: "settled" as const, date: outcome.as_of, title: question, address, text: outcome.note }]
      : [],
  );

const isDay = ({ date }: Dated): boolean => date.length === 10;

/** Returns the weeks whose pages were published: they stay even if a corrected date leaves them empty. */
const publishedWeeks = ({ ledger }: Briefing): string[] =>
  ledger.entries.flatMap(({ address, movedTo, gone }) => {
    const week = address.split("/")[2] ?? "";
    return isWeek(week) && address === addresses.digest(week) && !movedTo && !gone ? [week] : [];
  });

/** Returns a row for each brief, claim or question, with all that is said of it. */
const bySubject = (rows: readonly Dated[]): DigestRow[] =>
  [...groupPairs(rows.map((row) => [row.address, row] as const))].map(([address, own]) => ({
    title: own[0]?.title ?? "",
    address,
    text: own.map(({ text }) => text).join(" "),
  }));

const digestOf = (week: string, rows: readonly Dated[]): Digest => {
  const sections = (Object.keys(parts) as Part[]).flatMap((id) => {
    const own = bySubject(rows.filter(({ part }) => part === id));
    return own.length > 0 ? [{ id, heading: parts[id][0], rows: own }] : [];
  });
  const counts = sections.map(({ id, rows: { length } }) => `${length} ${parts[id][length === 1 ? 1 : 2]}`);
  const { from, to } = daysOfWeek(week);
  return {
    week,
    from,
    to,
    address: addresses.digest(week),
    title: `What changed in the week of ${formatDate(from)}`,
    summary: counts.length > 0 ? `${counts.join(", ")}.` : "Nothing changed.",
    sections,
  };
};

/**
 * Returns the digests of all weeks with changes, and of those once published, newest first. Leaves out reviews, smaller
 * edits, changes without a day in their date, and questions settled before the briefing began.
 */
export const digestsOf = memoize((briefing: Briefing): Digest[] => {
  const own = changesIn(briefing).filter(isDay);
  const begun = own.reduce((first, { date }) => (date < first ? date : first), "9999");
  const settled = settledIn(briefing).filter((row) => isDay(row) && weekOf(row.date) >= weekOf(begun));
  const weeks = groupPairs([...own, ...settled].map((row) => [weekOf(row.date), row] as const));
  for (const week of publishedWeeks(briefing)) if (!weeks.has(week)) weeks.set(week, []);
  return [...weeks].sort(([a], [b]) => compareText(b, a)).map(([week, rows]) => digestOf(week, rows));
});
