import { schemaMessage } from "../lib/schema-message.ts";
import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { asOptional, choice, optional, references, rows, text } from "./field.ts";
import { lastFields, sourcePositions, themes } from "./shared.ts";
import { debateKinds } from "./vocabulary.ts";

const position = {
  name: text({ size: "name", search: "text", label: "Name", help: "Two or three words." }),
  position: text({ search: "text", label: "Position", help: "The answer, as its holders would put it.", long: true }),
  held_by: optional.references("actor", {
    as: "holders",
    backlink: "debates",
    search: "aside",
    label: "Held by",
    help: "Actors in the record.",
    ask: "yes",
    empty: true,
  }),
  held_by_others: optional.texts({
    size: "title",
    search: "text",
    label: "Held by others",
    help: "People without a page.",
  }),
  claims: references("claim", {
    backlink: "debates",
    label: "Claims",
    help: "The claims that it relies on.",
    empty: true,
  }),
  figure: optional.figure({ label: "Figure", help: "A figure that sums it up, as claim.figure." }),
  sources: asOptional(sourcePositions("debates", "more")),
};

export const debate = defineKind({
  name: "debate",
  help: "A question with positions, each relying on claims.",
  title: "question",
  page: ownPage("/debates/", withTemplate),
  rank: 4,
  fields: {
    question: text({ size: "title", label: "Question", help: "What is in dispute, as a question." }),
    aliases: optional.texts({
      size: "title",
      search: "alias",
      label: "Other wordings",
      help: "As readers ask it: Do the rules work?",
    }),
    kind: choice(debateKinds, { label: "Kind", help: "A quarrel over judgment, or over a fact." }),
    themes: themes("debates"),
    positions: rows({
      min: [2, schemaMessage("needs two positions or more", "say who holds the other")],
      label: "Positions",
      help: "The answers that are given, two or more.",
      itemNoun: "position",
      fields: position,
    }),
    note: optional.text({ search: "lead", label: "Note", help: "What the quarrel turns on.", long: true }),
    ...lastFields,
  },
});
