import { defineRule } from "./rule.ts";

/** A confidence or a likelihood without a reason. */
export const becauseMissing = defineRule({
  id: "because-missing",
  exemptible: true,
  explain: "A confidence or a likelihood comes with its reason, or the reader cannot weigh it.",
  good: "confidence: moderate, because: One outlet reports it, and nobody has confirmed it.",
  bad: "confidence: moderate, and no because",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const { confidence, likelihood, because } = claim.data;
      const key = confidence ? "confidence" : "likelihood";
      if ((confidence || likelihood) && !because)
        yield {
          record: claim,
          path: [key],
          message: `the claim has a ${key} and no because`,
          hint: "add because: the reason, in a sentence",
        };
    }
  },
});
