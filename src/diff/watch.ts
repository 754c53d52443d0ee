import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { type Note, note } from "./note.ts";
import { differs, item, matchRecords, type Pair } from "./pairs.ts";

type WatchPair = Pair<"watch">;

/** Returns notes on the watch items that a change edits. */
export const watchNotes = (before: Briefing, after: Briefing): Note[] => {
  const changed = matchRecords("watch", before, after).kept.filter((both) =>
    differs(both.before.data, both.after.data),
  );
  const settled = changed.filter(
    (both) => both.before.data.status !== "resolved" && both.after.data.status === "resolved",
  );
  const moved = changed.filter((both) => !settled.includes(both) && both.before.data.due !== both.after.data.due);
  const rest = changed.filter((both) => !settled.includes(both) && !moved.includes(both));
  const say = (both: WatchPair) => `from ${both.before.data.due} to ${both.after.data.due}`;
  const items = (pairs: WatchPair[]) => pairs.map((both) => item(both.after));
  return [
    ...note("watch-settled", `settles ${count(settled.length, "watch item")}`, items(settled), true),
    ...note(
      "watch-moved",
      `sets a new date for ${count(moved.length, "watch item")}`,
      moved.map((both) => item(both.after, say(both))),
    ),
    ...note("edited-watch", `edits ${count(rest.length, "watch item")}`, items(rest)),
  ];
};
