import { compareDates, yearAfter } from "../lib/dates.ts";
import { schemaMessage } from "../lib/schema-message.ts";
import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { date, optional, references, rows, text } from "./field.ts";
import { fromAndTo, lastFields, major, measure, reviewBy, themes, withdrawn } from "./shared.ts";

/** A key judgment with its claims, and either a confidence or a likelihood. */
const judgment = {
  judgment: text({
    search: "lead",
    label: "Judgment",
    help: "What follows from the evidence.",
    long: true,
    size: "line",
  }),
  ...measure,
  because: optional.text({ label: "Because", help: "The reason.", long: true, ask: "yes" }),
  claims: references("claim", { label: "Claims", help: "The claims that it relies on." }),
};

/** A brief: the fields of its front matter. Its text is Markdown. */
export const brief = defineKind({
  name: "brief",
  help: "An argument for a reader, relying on claims.",
  title: "title",
  page: ownPage("/briefs/", withTemplate),
  rank: 0,
  form: { title: "Propose a brief" },
  search: { date: "updated" },
  order: (a, b) => -compareDates(a.updated, b.updated) || -compareDates(a.date, b.date),
  defaults: (today) => ({
    date: today,
    updated: today,
    changes: [{ date: today, change: "First published." }],
    review_by: yearAfter(today),
  }),
  text: {
    claim: "briefs",
    chart: "briefs",
    debate: "briefs",
    watch: "briefs",
    actor: "briefs",
    term: "briefs",
    brief: "linkedFrom",
  },
  fields: {
    title: text({ size: "title", label: "Title", help: "The conclusion in one sentence, not the topic." }),
    summary: text({
      search: "lead",
      label: "Bottom line",
      help: "What a reader with a minute must know, in at most 60 words.",
      long: true,
      size: "line",
    }),
    date: date({ label: "Published on", help: "The day it first appears." }),
    updated: date({ label: "Updated on", help: "The day of its last change; a form sets it to the day of an edit." }),
    themes: themes("briefs"),
    judgments: rows({
      min: [3, schemaMessage("needs three judgments or more", "say what else the reader should take away")],
      max: [5, schemaMessage("has more than five judgments", "keep the most important")],
      label: "Key judgments",
      help: "Three to five, each with how sure or how likely, and with the claims it relies on.",
      itemNoun: "judgment",
      fields: judgment,
    }),
    options: optional.references("option", {
      backlink: "briefs",
      label: "Policy options",
      help: "What could be done, in order.",
    }),
    changes: optional.rows({
      label: "What changed",
      help: "Changes in the judgment, dated.",
      itemNoun: "change",
      ask: "never",
      fields: {
        date: date({ label: "On", help: "The day of the change." }),
        change: text({ label: "What changed", help: "In a sentence." }),
        ...fromAndTo,
        why: optional.text({ label: "Why", help: "The reason.", ask: "yes" }),
        major,
        reviewed: optional.flag({
          label: "Review",
          help: "Yes where the brief was checked again and nothing had to change.",
        }),
        correction: optional.flag({ label: "Correction", help: "Yes where something in the brief was wrong." }),
      },
    }),
    set_aside: optional.rows({
      label: "Read and not used",
      help: "Sources that were read for the brief and left out, each with the reason.",
      itemNoun: "source",
      fields: {
        title: text({ size: "title", label: "Title", help: "As printed on the document, with its publisher." }),
        URL: optional.address({
          label: "Address",
          help: "The whole address as the browser shows it, from https:// on.",
          ask: "yes",
        }),
        issued: optional.date({ label: "Published on", help: "A day, a month or a year.", ask: "yes" }),
        reason: text({ label: "Reason", help: "Why it was left out, in a sentence." }),
      },
    }),
    review_by: reviewBy,
    withdrawn,
    ...lastFields,
  },
});
