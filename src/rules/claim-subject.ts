import { defineRule } from "./rule.ts";

const pronoun =
  /^(?:it|this|these|those|they|he|she|we|i|you|there|here|such|its|their|his|her|our|my|your|that (?:is|was|has|had|will|would|may|might|can|could|means?))(?=[\s,])/i;
const nameless =
  /^the (?:company|firm|startup|start-up|model|government|ministry|agency|regulator|authorities|committee|court|report|paper|study|author|authors|country|law|rule|president|administration|lab|laboratory|town|city|council)(?: (?:also|still|then|later|has|had|is|was|will|would|can|could|may|might|must|did|does|said|says|put|puts|claims|claimed|holds|held|expects|plans|wants)\b|[.,])/i;

/** A claim that does not say whom or what it speaks of. */
export const claimSubject = defineRule({
  id: "claim-subject",
  severity: "error",
  exemptible: true,
  explain: "A claim is read alone, on its own page and in search, so it names its subject.",
  good: "Norbury’s second line will cost more than its first one did.",
  bad: "It will cost more than the first line did, says the town.",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const found = pronoun.exec(claim.data.statement) ?? nameless.exec(claim.data.statement);
      if (found)
        yield {
          record: claim,
          path: ["statement"],
          message: `the claim begins with ${JSON.stringify(found[0])} and names no subject`,
          hint: "begin with the name of who or what it speaks of",
        };
    }
  },
});
