import { defineRule } from "./rule.ts";

/** A judgment or an estimate without a confidence. */
export const confidenceMissing = defineRule({
  id: "confidence-missing",
  severity: "warning",
  exemptible: true,
  explain: "A judgment or an estimate says how sure its maker or the editor is of it.",
  good: "kind: estimate, confidence: low, because: The method is not known.",
  bad: "kind: estimate, and no confidence",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const { kind, confidence } = claim.data;
      if (!confidence && (kind === "judgment" || kind === "estimate"))
        yield {
          record: claim,
          path: ["kind"],
          message: `the claim is ${kind === "estimate" ? "an estimate" : "a judgment"} without a confidence`,
          hint: "add confidence: high, moderate or low, and because",
        };
    }
  },
});
