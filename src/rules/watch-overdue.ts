import { lastDay } from "../lib/dates.ts";
import { defineRule } from "./rule.ts";

/** A watch item past its due date that is not resolved. */
export const watchOverdue = defineRule({
  id: "watch-overdue",
  severity: "warning",
  exemptible: true,
  explain: "An open question is answered by its date, or gets a new one.",
  good: "status: resolved, with an outcome",
  bad: "status: open, and a due date that is past",
  *check({ briefing }) {
    for (const item of briefing.watch)
      if (item.data.status !== "resolved" && lastDay(item.data.due) < briefing.site.today)
        yield {
          record: item,
          path: ["due"],
          message: `the question was due by ${item.data.due} and is not resolved`,
          hint: "say what came of it, or set a new date",
        };
  },
});
