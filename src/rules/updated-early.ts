import { firstDay, lastDay } from "../lib/dates.ts";
import { defineRule } from "./rule.ts";

/** A brief that was updated before it was published, or changed after it was last updated. */
export const updatedEarly = defineRule({
  id: "updated-early",
  explain: "A brief’s updated is its last date: not before it was published, and not before its latest change.",
  good: "date: 2025-10-02, updated: 2025-11-30",
  bad: "date: 2025-10-02, updated: 2025-09-30",
  *check({ content }) {
    for (const brief of content.briefs) {
      const { date, updated, changes = [] } = brief.data;
      if (lastDay(updated) < firstDay(date))
        yield {
          record: brief,
          path: ["updated"],
          message: `updated is ${updated}, before the brief was published on ${date}`,
          hint: "write the date of the last change",
        };
      const late = changes.find((change) => !change.reviewed && firstDay(change.date) > lastDay(updated));
      if (late)
        yield {
          record: brief,
          path: ["updated"],
          message: `updated is ${updated}, before the change of ${late.date}`,
          hint: "write the date of the last change",
        };
    }
  },
});
