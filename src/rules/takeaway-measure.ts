import { defineRule } from "./rule.ts";

/** A takeaway with neither a confidence nor a likelihood, or with both. */
export const takeawayMeasure = defineRule({
  id: "takeaway-measure",
  explain:
    "A takeaway has a confidence if it is about what is, or a likelihood if it is about what will be, and never both.",
  good: "takeaway: The council will build a second line. likelihood: likely",
  bad: "takeaway: The council will build a second line. likelihood: likely, confidence: high",
  *check({ content }) {
    for (const record of content.records.takeaway) {
      const { confidence, likelihood } = record.data;
      if (!confidence === !likelihood)
        yield {
          record,
          path: [confidence ? "confidence" : "takeaway"],
          message: `the takeaway has ${confidence ? "both a confidence and a likelihood" : "neither a confidence nor a likelihood"}`,
          hint: "give it a confidence, or a likelihood if it is about the future",
        };
    }
  },
});
