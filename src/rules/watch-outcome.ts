import { defineRule } from "./rule.ts";

/** A watch item that is resolved without an outcome, or open with one. */
export const watchOutcome = defineRule({
  id: "watch-outcome",
  explain: "A question that is resolved says what settled it; one that is open says nothing of the kind.",
  good: "status: resolved, outcome: { as_of: 2026-05, note: The council voted for it., evidence: [...] }",
  bad: "status: resolved, and no outcome",
  *check({ content }) {
    for (const item of content.records.watch) {
      const { status, outcome } = item.data;
      if (status === "resolved" && !outcome)
        yield {
          record: item,
          path: ["status"],
          message: "the question is resolved and has no outcome",
          hint: "add outcome: as_of, note and evidence",
        };
      if (status === "open" && outcome)
        yield {
          record: item,
          path: ["status"],
          message: "the question is open and has an outcome",
          hint: "call it partly or resolved, or delete the outcome",
        };
    }
  },
});
