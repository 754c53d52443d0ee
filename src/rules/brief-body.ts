import { defineRule } from "./rule.ts";

/** Marks, links, images and HTML in a brief's body that will not do what they were meant to. */
export const briefBody = defineRule({
  id: "brief-body",
  severity: "error",
  *check({ content }) {
    for (const brief of content.briefs)
      for (const { message, hint, line, column } of brief.body.problems)
        yield { record: brief, place: { line, column }, message, hint };
  },
});
