import type { Result, watchStatuses } from "../kinds/vocabulary.ts";
import { defineRule } from "./rule.ts";

type Status = (typeof watchStatuses)[number];

/** The outcomes that a question's forecasts may have, by its status. */
const allowed: Record<Status, readonly Result[]> = {
  open: ["open"],
  partly: ["open", "partly"],
  resolved: ["borne out", "partly", "not borne out"],
};

const statusWords: Record<Status, string> = { open: "open", partly: "partly settled", resolved: "resolved" };

/** A question whose status does not agree with the outcomes of its forecasts. */
export const watchForecast = defineRule({
  id: "watch-forecast",
  explain:
    "A question decides the forecasts that it lists in `claims`, so that its status and their outcomes agree. While the question is open, their outcomes are open; while it is partly settled, they are open or partly borne out; once it is resolved, none is open. A forecast that the question does not decide is not in the list.",
  good: "status: resolved, and the forecast that it lists is not borne out",
  bad: "status: partly, and the forecast that it lists is borne out",
  *check({ briefing }) {
    for (const item of briefing.watch)
      for (const { id, data } of item.claims) {
        const result = data.outcome?.result ?? "open";
        if (data.kind === "forecast" && !allowed[item.data.status].includes(result))
          yield {
            record: item,
            path: ["status"],
            message: `the question is ${statusWords[item.data.status]}, and the outcome of the forecast ${id} is ${result}`,
            hint: "change the status or the outcome, or take the forecast out of claims if the question does not decide it",
          };
      }
  },
});
