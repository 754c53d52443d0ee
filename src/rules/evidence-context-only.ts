import { defineRule } from "./rule.ts";

/** A fact or an estimate that no source supports, disputes or qualifies. */
export const evidenceContextOnly = defineRule({
  id: "evidence-context-only",
  severity: "warning",
  exemptible: true,
  explain:
    "A fact or an estimate needs a source that speaks for it or against it; only a judgment or a forecast may rely on having been made.",
  good: "kind: fact, with evidence whose stance is supports",
  bad: "kind: fact, with evidence whose stance is context and nothing else",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const { kind, evidence, withdrawn } = claim.data;
      if (withdrawn || evidence.length === 0 || (kind !== "fact" && kind !== "estimate")) continue;
      if (evidence.every(({ stance }) => stance === "context"))
        yield {
          record: claim,
          path: ["evidence"],
          message: `the claim is ${kind === "fact" ? "a fact" : "an estimate"}, and its evidence is nothing but context`,
          hint: "name a source that supports it, or call it a judgment",
        };
    }
  },
});
