import { defineKind, listedOn, withTemplate } from "./define-kind.ts";
import { optional, ordinal, reference, references, text } from "./field.ts";
import { lastFields, measure, themes } from "./shared.ts";

/** A takeaway of the whole briefing: one sentence, its confidence or likelihood, and its meaning for a decision. */
export const takeaway = defineKind({
  name: "takeaway",
  help: "One sentence that a reader should keep, how sure it is, and what it means for a decision.",
  title: "takeaway",
  page: listedOn("/summary/", withTemplate),
  rank: 11,
  order: (a, b) => a.order - b.order,
  search: { list: "Summary" },
  fields: {
    order: ordinal({ label: "Number", help: "Its place in the summary, from 1." }),
    takeaway: text({ label: "Takeaway", help: "One sentence that makes sense by itself.", long: true, size: "line" }),
    ...measure,
    meaning: text({ search: "lead", label: "What it means", help: "What it means for a decision.", long: true }),
    brief: reference("brief", { backlink: "takeaways", label: "Brief", help: "The brief that argues it." }),
    claims: references("claim", { backlink: "takeaways", label: "Claims", help: "The claims that it relies on." }),
    options: optional.references("option", {
      backlink: "takeaways",
      label: "Policy options",
      help: "Options that the takeaway leads to.",
      ask: "yes",
    }),
    themes: themes("takeaways"),
    figures: optional.figures({ label: "Key numbers", help: "Figures that show it, as claim.figure.", ask: "yes" }),
    ...lastFields,
  },
});
