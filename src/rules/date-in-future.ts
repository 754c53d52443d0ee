import { fieldsOf } from "../kinds/registry.ts";
import { firstDay } from "../lib/dates.ts";
import { fieldValues } from "../model/field-values.ts";
import { pathInWords } from "../model/finding.ts";
import { everyRecordRule } from "./rule.ts";

/** The fields whose dates may be in the future; all others are of what has happened. */
const futureFields = new Set(["review_by", "due"]);

/** A date in the future of something that has happened. */
export const dateInFuture = everyRecordRule({
  id: "date-in-future",
  exemptible: true,
  explain: "What has been made, issued, added or seen has a date that is past, by the calendar of UTC.",
  good: "made_on: 2025-01-27",
  bad: "made_on: 2205-01-27",
  find: ({ kind, data }, { briefing: { site } }) =>
    [...fieldValues("date", fieldsOf(kind), data)].map(
      ({ path, value }) =>
        firstDay(value) > site.today &&
        !futureFields.has(path.join(".")) && {
          path,
          message: `${pathInWords(path)} is ${value}, which is after today, ${site.today}`,
          hint: "write the date on which it happened",
        },
    ),
});
