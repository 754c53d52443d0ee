import type { Result, watchStatuses } from "../kinds/vocabulary.ts";
import { lastDay } from "../lib/dates.ts";
import { nodeRules, recordRules } from "./rule.ts";

type Status = (typeof watchStatuses)[number];

/** The outcomes that a question's forecasts may have, by its status. */
const allowed: Record<Status, readonly Result[]> = {
  open: ["open"],
  partly: ["open", "partly"],
  resolved: ["borne out", "partly", "not borne out"],
};

const statusWords: Record<Status, string> = { open: "open", partly: "partly settled", resolved: "resolved" };

/** The rules on the status of a question, its forecasts and the day. */
export const watchFields = nodeRules("watch", [
  {
    id: "watch-forecast",
    explain:
      "A question decides the forecasts that it lists in `claims`, so that its status and their outcomes agree. While the question is open, their outcomes are open; while it is partly settled, they are open or partly borne out; once it is resolved, none is open. A forecast that the question does not decide is not in the list.",
    good: "status: resolved, and the forecast that it lists is not borne out",
    bad: "status: partly, and the forecast that it lists is borne out",
    find: ({ data: { status }, claims }) =>
      claims.map(({ id, data }) => {
        const result = data.outcome?.result ?? "open";
        return (
          data.kind === "forecast" &&
          !allowed[status].includes(result) && {
            path: ["status"],
            message: `the question is ${statusWords[status]}, and the outcome of the forecast ${id} is ${result}`,
            hint: "change the status or the outcome, or take the forecast out of claims if the question does not decide it",
          }
        );
      }),
  },
  {
    id: "watch-overdue",
    severity: "warning",
    exemptible: true,
    explain: "An open question is answered by its date, or gets a new one.",
    good: "status: resolved, with an outcome",
    bad: "status: open, and a due date that is past",
    find: ({ data: { status, due } }, { briefing: { site } }) =>
      status !== "resolved" &&
      lastDay(due) < site.today && {
        path: ["due"],
        message: `the question was due by ${due} and is not resolved`,
        hint: "say what came of it, or set a new date",
      },
  },
]);

/** The rules on the outcome of a question. */
export const watchOutcome = recordRules("watch", [
  {
    id: "watch-outcome",
    explain: "A question that is resolved says what settled it; one that is open says nothing of the kind.",
    good: "status: resolved, outcome: { as_of: 2026-05, note: The council voted for it., evidence: [...] }",
    bad: "status: resolved, and no outcome",
    find: ({ data: { status, outcome } }) => [
      status === "resolved" &&
        !outcome && {
          path: ["status"],
          message: "the question is resolved and has no outcome",
          hint: "add outcome: as_of, note and evidence",
        },
      status === "open" &&
        outcome && {
          path: ["status"],
          message: "the question is open and has an outcome",
          hint: "call it partly or resolved, or delete the outcome",
        },
    ],
  },
]);
