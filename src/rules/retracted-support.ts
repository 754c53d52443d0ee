import { isActive } from "../model/evidence-counts.ts";
import { isRetracted } from "../model/origins.ts";
import { defineRule } from "./rule.ts";

/** An active claim that only retracted sources support. */
export const retractedSupport = defineRule({
  id: "retracted-support",
  exemptible: true,
  explain: "A claim that only retracted sources support is withdrawn, or gets other evidence.",
  good: "evidence from a source without a notice of retraction",
  bad: "evidence from a source with notice: { kind: retracted, … } and from no other",
  *check({ briefing }) {
    for (const claim of briefing.claims.filter(isActive)) {
      const supporting = claim.evidence.filter(({ data }) => data.stance === "supports");
      if (supporting.length > 0 && supporting.every(({ source }) => isRetracted(source)))
        yield {
          record: claim,
          path: ["evidence"],
          message: `only retracted sources support the claim: ${[...new Set(supporting.map(({ source }) => source.id))].join(", ")}`,
          hint: "withdraw the claim, or add evidence that was not retracted",
        };
    }
  },
});
