import { defineRule } from "./rule.ts";

/** High confidence in a claim that only its maker supports. */
export const makerAlone = defineRule({
  id: "maker-alone",
  severity: "warning",
  exemptible: true,
  explain: "A party’s word about itself is no confirmation, so that by itself it does not support high confidence.",
  good: "confidence: moderate, while the company is the only origin",
  bad: "confidence: high, while the company is the only origin",
  *check({ briefing }) {
    for (const claim of briefing.claims)
      if (claim.data.confidence === "high" && claim.verdict.standing === "self-reported")
        yield {
          record: claim,
          path: ["confidence"],
          message: "the confidence is high, and only its author supports the claim",
          hint: "look for an independent origin, or lower the confidence",
        };
  },
});
