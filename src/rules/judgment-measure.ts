import { defineRule } from "./rule.ts";

/** A key judgment with neither a confidence nor a likelihood, or with both. */
export const judgmentMeasure = defineRule({
  id: "judgment-measure",
  explain:
    "A key judgment has a confidence if it is about what is, or a likelihood if it is about what will be, and never both.",
  good: "judgment: The council will build a second line. likelihood: likely",
  bad: "judgment: The council will build a second line. likelihood: likely, confidence: high",
  *check({ content }) {
    for (const brief of content.briefs)
      for (const [place, { confidence, likelihood }] of brief.data.judgments.entries()) {
        if (!confidence === !likelihood)
          yield {
            record: brief,
            path: ["judgments", place, confidence ? "confidence" : "judgment"],
            message: `the judgment has ${confidence ? "both a confidence and a likelihood" : "neither a confidence nor a likelihood"}`,
            hint: "give it a confidence, or a likelihood if it is about the future",
          };
      }
  },
});
