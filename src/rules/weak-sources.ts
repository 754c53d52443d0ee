import { defineRule } from "./rule.ts";

/** The grades of sources that may carry weight: A to C of the Admiralty scale. */
const sound = new Set(["A", "B", "C"]);

/** High confidence, or corroboration, that rests on weak sources alone. */
export const weakSources = defineRule({
  id: "weak-sources",
  severity: "warning",
  exemptible: true,
  explain:
    "Sources graded D, E or F may report something; alone they carry neither high confidence nor the standing “corroborated”.",
  good: "confidence: low, while two sources graded D are all there is",
  bad: "confidence: high, while two sources graded D are all there is",
  *check({ briefing }) {
    for (const claim of briefing.claims) {
      const supporting = claim.evidence.filter(({ data }) => data.stance === "supports");
      if (supporting.length === 0 || supporting.some(({ source }) => sound.has(source.data.reliability.grade)))
        continue;
      const high = claim.data.confidence === "high";
      if (!high && claim.verdict.standing !== "corroborated") continue;
      yield {
        record: claim,
        path: high ? ["confidence"] : ["evidence"],
        message: `the ${high ? "confidence is high" : "claim counts as corroborated"}, and only sources graded D or lower support it`,
        hint: high ? "look for a better source, or lower the confidence" : "look for a better source",
      };
    }
  },
});
