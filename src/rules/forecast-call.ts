import { withArticle } from "../lib/count.ts";
import { defineRule } from "./rule.ts";

/** A forecast without a call, or another claim with one. */
export const forecastCall = defineRule({
  id: "forecast-call",
  explain:
    "A forecast is either a firm call (“will”, “expects”) or names a possibility (“could”, “might”). The two are scored separately, because a possibility that came true is no hit.",
  good: "kind: forecast, call: possibility, statement: The council could build a second line.",
  bad: "kind: forecast, and no call",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const { kind, call } = claim.data;
      if (kind === "forecast" && !call)
        yield {
          record: claim,
          path: ["kind"],
          message: "the claim is a forecast without a call",
          hint: "add call: firm if it says what will happen, or call: possibility if it says what could",
        };
      if (kind !== "forecast" && call)
        yield {
          record: claim,
          path: ["call"],
          message: `the claim is ${withArticle(kind)} and has a call`,
          hint: "delete call, or make the claim a forecast if it says what will happen",
        };
    }
  },
});
