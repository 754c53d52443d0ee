import { compareDates } from "../lib/dates.ts";
import { defineKind, listedOn, withTemplate } from "./define-kind.ts";
import { choice, date, optional, references, text } from "./field.ts";
import { claims, evidence, lastFields, outcomeFields, outcomeSettings, themes } from "./shared.ts";
import { watchStatuses } from "./vocabulary.ts";

/** An open question that will be resolved: its criteria, its due date, and its outcome. */
export const watch = defineKind({
  name: "watch",
  noun: "watch item",
  plural: "watch items",
  folder: "watch",
  help: "An open question that time will settle.",
  title: "question",
  page: listedOn("/watch/", withTemplate),
  rank: 6,
  search: { label: "Open question", list: "Open questions", date: "raised_on" },
  order: (a, b) => compareDates(a.due, b.due),
  defaults: (today) => ({ raised_on: today, status: "open" as const }),
  fields: {
    question: text({ size: "title", label: "Question", help: "An open question that time will settle." }),
    themes: themes("watch"),
    raised_by: references("actor", { as: "raisedBy", backlink: "watch", label: "Raised by", help: "Who asked it." }),
    raised_on: date({ label: "Raised on", help: "When it was asked." }),
    criteria: text({
      search: "text",
      label: "Criteria",
      help: "What would settle it, so that two people would agree that it has.",
      long: true,
    }),
    due: date({ label: "Due", help: "The day by which it should be settled or looked at again." }),
    status: choice(watchStatuses, { label: "Status", help: "Whether it is open." }),
    outcome: optional.group({
      ...outcomeSettings,
      fields: {
        ...outcomeFields,
        note: { ...outcomeFields.note, column: "outcome" },
        evidence: evidence("evidence"),
      },
    }),
    open_points: optional.texts({ search: "aside", label: "Open points", help: "What is still unknown." }),
    claims: claims("watch"),
    ...lastFields,
  },
});
