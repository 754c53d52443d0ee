import { defineRule } from "./rule.ts";

/** A key judgment without a reason for its confidence or likelihood. */
export const judgmentBecause = defineRule({
  id: "judgment-because",
  severity: "warning",
  exemptible: true,
  explain: "A key judgment gives the reason for its confidence or its likelihood in a line.",
  good: "confidence: high, because: Every outside count puts it far above the stated sum.",
  bad: "confidence: high, and no because",
  *check({ content }) {
    for (const brief of content.briefs)
      for (const [place, { because }] of brief.data.judgments.entries())
        if (!because)
          yield {
            record: brief,
            path: ["judgments", place, "because"],
            message: "the judgment gives no reason",
            hint: "add because: the reason, in a sentence",
          };
  },
});
