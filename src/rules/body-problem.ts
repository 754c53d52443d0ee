import type { Explained, Rule } from "./rule.ts";

/** A rule about briefs' bodies whose findings the parser has made already; an error, unless it says otherwise. */
export const bodyRule = (explained: Omit<Explained, "severity"> & Partial<Explained>): Rule => ({
  severity: "error",
  ...explained,
  exemptible: false,
  *check({ content }) {
    for (const brief of content.briefs)
      for (const { rule, message, hint, line, column } of brief.body.problems)
        if (rule === explained.id) yield { record: brief, place: { line, column }, message, hint };
  },
});
