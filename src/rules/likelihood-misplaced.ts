import { withArticle } from "../lib/count.ts";
import { defineRule } from "./rule.ts";

/** A likelihood on a claim that is not a forecast. */
export const likelihoodMisplaced = defineRule({
  id: "likelihood-misplaced",
  exemptible: true,
  explain: "A likelihood says how probable a future event is; how sure one is of anything else is a confidence.",
  good: "kind: judgment, confidence: moderate",
  bad: "kind: judgment, likelihood: likely",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const { kind, likelihood } = claim.data;
      if (likelihood && kind !== "forecast")
        yield {
          record: claim,
          path: ["likelihood"],
          message: `the claim is ${withArticle(kind)} and has a likelihood`,
          hint: "give it a confidence instead, or call it a forecast if it is about the future",
        };
    }
  },
});
