import { isNamed } from "../model/create-nodes.ts";
import { isComplete, nodeRule } from "./rule.ts";

/** A source that nothing cites. */
export const sourceUnused = nodeRule("source", {
  id: "source-unused",
  severity: "warning",
  exemptible: true,
  explain: "A source is there because a claim, an event or another record cites it.",
  good: "a source that the evidence of a claim names",
  bad: "a source that no record names",
  find: (source, { content }) =>
    !isNamed(source) &&
    isComplete(content) && {
      message: `nothing cites the source ${source.id}`,
      hint: "name it where it is evidence, or delete the file",
    },
});
