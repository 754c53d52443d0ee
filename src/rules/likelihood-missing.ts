import { likelihoods } from "../kinds/vocabulary.ts";
import { defineRule } from "./rule.ts";

/** A forecast without a likelihood. */
export const likelihoodMissing = defineRule({
  id: "likelihood-missing",
  exemptible: true,
  explain: "A forecast says how likely it is, in one of seven terms, so that it can be scored.",
  good: "kind: forecast, likelihood: very likely",
  bad: "kind: forecast, and no likelihood",
  *check({ content }) {
    for (const claim of content.records.claim)
      if (claim.data.kind === "forecast" && !claim.data.likelihood)
        yield {
          record: claim,
          path: ["kind"],
          message: "the claim is a forecast without a likelihood",
          hint: `add likelihood: ${likelihoods.join(", ")}`,
        };
  },
});
