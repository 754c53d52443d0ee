import { allKinds, type RecordOrBrief } from "../kinds/registry.ts";
import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/create-nodes.ts";
import { isSettled } from "../model/record-news.ts";
import { editNote, fromTo, type Note, note } from "./note.ts";
import { differs, matchRecords } from "./pairs.ts";

/** Returns notes on sources that nothing relies on any more, that have a new grade, or that got an archived copy. */
export const sourceNotes = (before: Briefing, after: Briefing): Note[] => {
  const { kept } = matchRecords("source", before, after);
  const retired = kept.filter((both) => isNamed(both.before) && !isNamed(both.after));
  const regraded = kept.filter((both) => both.before.data.reliability.grade !== both.after.data.reliability.grade);
  const archived = kept.filter((both) => !both.before.data.archive && both.after.data.archive);
  return [
    ...editNote("source-retired", "retires", "source", retired, {
      say: () => "nothing relies on it any more",
      grave: true,
    }),
    ...editNote("source-regraded", "changes the grade of", "source", regraded, {
      say: fromTo(({ data }) => data.reliability.grade),
      grave: true,
    }),
    ...editNote("source-archived", "adds an archived copy for", "source", archived),
  ];
};

/** Returns notes on the watch items that a change edits. */
export const watchNotes = (before: Briefing, after: Briefing): Note[] => {
  const { changed } = matchRecords("watch", before, after);
  const settled = changed.filter(({ before, after }) => !isSettled(before) && isSettled(after));
  const moved = changed.filter((both) => !settled.includes(both) && both.before.data.due !== both.after.data.due);
  const rest = changed.filter((both) => !settled.includes(both) && !moved.includes(both));
  return [
    ...editNote("watch-settled", "settles", "watch", settled, { grave: true }),
    ...editNote("watch-moved", "sets a new date for", "watch", moved, { say: fromTo(({ data }) => data.due) }),
    ...editNote("edited-watch", "edits", "watch", rest),
  ];
};

const shown = (value: unknown): string => (typeof value === "object" ? "…" : String(value ?? "nothing"));

/** Returns a note on changed settings of the site, each with its old and new value. */
export const siteNotes = (before: Briefing, after: Briefing): Note[] => {
  const [old, now] = [before.site.data, after.site.data] as unknown as Record<string, unknown>[];
  const keys = Object.keys({ ...old, ...now }).filter((key) => differs(old?.[key], now?.[key]));
  const items = keys.map((key) => ({
    file: after.site.file,
    name: key,
    said: `from ${shown(old?.[key])} to ${shown(now?.[key])}`,
  }));
  return note("site", `changes ${count(keys.length, "setting")} of the site`, items, true);
};

const kindsWithOwnNotes: readonly RecordOrBrief[] = ["brief", "claim", "watch"];

/** Returns notes on edited records of the other kinds, without the files that a more specific note names. */
export const editNotes = (before: Briefing, after: Briefing, named: ReadonlySet<string>): Note[] =>
  allKinds
    .filter((kind) => !kindsWithOwnNotes.includes(kind))
    .flatMap((kind) => {
      const { changed } = matchRecords(kind, before, after);
      return editNote(
        `edited-${kind}`,
        "edits",
        kind,
        changed.filter((both) => !named.has(both.after.file)),
      );
    });
