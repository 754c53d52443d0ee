import { fieldsOf } from "../kinds/registry.ts";
import { firstDay } from "../lib/dates.ts";
import { fieldValues } from "../model/field-values.ts";
import { pathInWords } from "../model/finding.ts";
import { allRecords, defineRule } from "./rule.ts";

/** The fields whose dates may be in the future; all others are of what has happened. */
const futureFields = new Set(["review_by", "due"]);

/** A date in the future of something that has happened. */
export const dateInFuture = defineRule({
  id: "date-in-future",
  exemptible: true,
  explain: "What has been made, issued, added or seen has a date that is past, by the calendar of UTC.",
  good: "made_on: 2025-01-27",
  bad: "made_on: 2205-01-27",
  *check(checked) {
    const { today } = checked.briefing.site;
    for (const record of allRecords(checked))
      for (const { path, value: date } of fieldValues("date", fieldsOf(record.kind), record.data))
        if (firstDay(date) > today && !futureFields.has(path.join(".")))
          yield {
            record,
            path,
            message: `${pathInWords(path)} is ${date}, which is after today, ${today}`,
            hint: "write the date on which it happened",
          };
  },
});
