import type { Kind } from "../kinds/registry.ts";
import { firstDay } from "../lib/dates.ts";
import type { Path } from "../model/finding.ts";
import type { SourceRecord } from "../model/records.ts";
import { allRecords, defineRule } from "./rule.ts";

type Dated = [Path, string | undefined];
type Dates = { [K in Kind]?: (data: SourceRecord<K>["data"]) => Dated[] };

/** The dates of past events in each kind of record. Reviews, due dates and a claim's period may be in the future. */
const pastDates: Dates = {
  claim: (data) => [
    [["made_on"], data.made_on],
    [["outcome", "as_of"], data.outcome?.as_of],
    [["withdrawn", "date"], data.withdrawn?.date],
    ...(data.replies ?? []).map(({ date }, place): Dated => [["replies", place, "date"], date]),
    ...data.history.map(({ date }, place): Dated => [["history", place, "date"], date]),
  ],
  source: (data) => [
    [["issued"], data.issued],
    [["accessed"], data.accessed],
    [["archive", "date"], data.archive?.date],
    [["notice", "date"], data.notice?.date],
  ],
  event: (data) => [[["date"], data.date]],
  watch: (data) => [
    [["raised_on"], data.raised_on],
    [["outcome", "as_of"], data.outcome?.as_of],
  ],
  brief: (data) => [
    [["date"], data.date],
    [["updated"], data.updated],
    [["withdrawn", "date"], data.withdrawn?.date],
    ...(data.changes ?? []).map(({ date }, place): Dated => [["changes", place, "date"], date]),
  ],
  site: (data) => [[["evidence_as_of"], data.evidence_as_of]],
};

/** A date in the future of something that has happened. */
export const dateInFuture = defineRule({
  id: "date-in-future",
  exemptible: true,
  explain: "What has been made, issued, added or seen has a date that is past, by the calendar of UTC.",
  good: "made_on: 2025-01-27",
  bad: "made_on: 2205-01-27",
  *check(checked) {
    const { today } = checked.briefing.site;
    for (const record of allRecords(checked)) {
      const dates = pastDates[record.kind] as ((data: unknown) => Dated[]) | undefined;
      for (const [path, date] of dates?.(record.data) ?? [])
        if (date !== undefined && firstDay(date) > today)
          yield {
            record,
            path,
            message: `${path.join(".")} is ${date}, which is after today, ${today}`,
            hint: "write the date on which it happened",
          };
    }
  },
});
