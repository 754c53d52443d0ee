import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/create-nodes.ts";
import { type Note, note } from "./note.ts";
import { item, matchRecords } from "./pairs.ts";

/** Returns notes on sources that nothing relies on any more, that have a new grade, or that got an archived copy. */
export const sourceNotes = (before: Briefing, after: Briefing): Note[] => {
  const { kept } = matchRecords("source", before, after);
  const retired = kept.filter((both) => isNamed(both.before) && !isNamed(both.after));
  const regraded = kept.filter((both) => both.before.data.reliability.grade !== both.after.data.reliability.grade);
  const archived = kept.filter((both) => !both.before.data.archive && both.after.data.archive);
  return [
    ...note(
      "source-retired",
      `retires ${count(retired.length, "source")}`,
      retired.map((both) => item(both.after, "nothing relies on it any more")),
      true,
    ),
    ...note(
      "source-regraded",
      `changes the grade of ${count(regraded.length, "source")}`,
      regraded.map((both) =>
        item(both.after, `from ${both.before.data.reliability.grade} to ${both.after.data.reliability.grade}`),
      ),
      true,
    ),
    ...note(
      "source-archived",
      `adds an archived copy for ${count(archived.length, "source")}`,
      archived.map((both) => item(both.after)),
    ),
  ];
};
