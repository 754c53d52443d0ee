import { defineRule } from "./rule.ts";

/** A claim without evidence. */
export const evidenceMissing = defineRule({
  id: "evidence-missing",
  exemptible: true,
  explain: "A claim names at least one source, if only the one in which it was made.",
  good: "evidence: [{ source: v3-report, stance: supports, locator: Table 1, p. 5 }]",
  bad: "evidence: []",
  *check({ content }) {
    for (const claim of content.records.claim)
      if (claim.data.evidence.length === 0 && !claim.data.withdrawn)
        yield {
          record: claim,
          path: ["evidence"],
          message: "the claim has no evidence",
          hint: "name a source that supports it, or the one in which it was said, as context",
        };
  },
});
