import { yearAfter } from "../lib/dates.ts";
import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { asOptional, choice, date, optional, quantity, reference, references, rows, text } from "./field.ts";
import {
  evidence,
  fromAndTo,
  lastFields,
  locator,
  major,
  outcomeFields,
  outcomeSettings,
  reviewBy,
  themes,
  withdrawn,
} from "./shared.ts";
import { atLeastOne } from "./values.ts";
import {
  callMeanings,
  changeKinds,
  confidenceMeanings,
  conflictScopeMeanings,
  kindMeanings,
  likelihoods,
  relationMeanings,
  results,
} from "./vocabulary.ts";

const bounds = ["exact", "about", "over", "under", "at least", "at most"] as const;

/** A number that briefs print and charts plot. */
const figure = {
  value: quantity({ label: "Value", help: "A number; a range has two." }),
  unit: text({ size: "name", label: "Unit", help: "Such as USD million, percent, people." }),
  bound: optional.choice(bounds, { label: "Bound", help: "How the number is meant.", ask: "yes" }),
  label: text({ size: "name", label: "Label", help: "What the number is, in a few words." }),
  as_of: optional.date({ label: "As of", help: "The date it holds for.", ask: "yes" }),
};

const relation = {
  type: choice(relationMeanings, { label: "This claim", help: "What it does to the other one." }),
  claim: reference("claim", { label: "The other claim", help: "The other claim’s id." }),
  scope: optional.choice(conflictScopeMeanings, {
    label: "Scope of the conflict",
    help: "Whether the two really clash, or speak past each other.",
    ask: "yes",
    when: { key: "type", is: ["conflicts_with"] },
  }),
  note: optional.text({ label: "Note", help: "In what respect.", ask: "yes" }),
};

/** One dated change in a claim; feeds report `major` ones. A review without changes is a row too. */
const change = {
  date: date({ label: "On", help: "The day of the change." }),
  change: choice(changeKinds, {
    label: "What changed",
    help: "The part of the claim that changed; “reviewed” where it was checked again and nothing had to change.",
  }),
  ...fromAndTo,
  why: optional.text({ label: "Why", help: "The reason, for readers.", ask: "yes" }),
  major,
};

/** The reply of a party that the claim names. */
const reply = {
  party: reference("actor", {
    backlink: "replies",
    label: "Party",
    help: "Who replied: somebody whom the claim is about.",
  }),
  date: date({ label: "On", help: "When it replied." }),
  reply: text({ search: "aside", label: "Reply", help: "What it answered, in one or two sentences.", long: true }),
  source: reference("source", { backlink: "replies", label: "Source", help: "The document that has the reply." }),
  locator,
};

export const claim = defineKind({
  name: "claim",
  help: "One statement that could be wrong, with its evidence.",
  title: "statement",
  page: ownPage("/claims/", withTemplate),
  rank: 2,
  form: { title: "Propose a claim" },
  search: { date: "made_on" },
  defaults: (today) => ({ history: [{ date: today, change: "added" as const }], review_by: yearAfter(today) }),
  fields: {
    statement: text({
      label: "Statement",
      help: "One sentence that could be wrong. It names its subject, says one thing, and can be dated.",
      long: true,
      size: "line",
    }),
    kind: choice(kindMeanings, { label: "Kind", help: "What sort of statement it is." }),
    themes: themes("claims"),
    made_by: references("actor", {
      as: "makers",
      backlink: "claims",
      search: "text",
      label: "Made by",
      help: "Who says so. An analysis of our own has the desk for its maker.",
    }),
    made_on: date({ label: "Made on", help: "When it was said: a day, a month or a year." }),
    as_of: optional.period({
      column: "speaks_of",
      label: "Period covered",
      help: "The time that the statement is about, if it is not the day it was made: a date or a span.",
    }),
    confidence: optional.choice(confidenceMeanings, {
      label: "Confidence",
      help: "How sure the maker or we are. A forecast may have a likelihood instead, never both.",
      ask: "yes",
      when: { key: "kind", is: ["estimate", "judgment"] },
    }),
    call: optional.choice(callMeanings, {
      label: "Call",
      help: "How firmly the forecast was made. A possibility that comes true does not count as a hit.",
      ask: "yes",
      when: { key: "kind", is: ["forecast"] },
    }),
    likelihood: optional.choice(likelihoods, {
      label: "Likelihood",
      help: "How probable the forecast was called.",
      ask: "yes",
      when: { key: "kind", is: ["forecast"] },
    }),
    because: optional.text({
      search: "text",
      label: "Because",
      help: "The reason for the confidence or the likelihood.",
      long: true,
      ask: "yes",
      when: { key: "kind", is: ["estimate", "judgment", "forecast"] },
    }),
    caveats: optional.texts({ search: "aside", label: "Caveats", help: "What the statement leaves out." }),
    figures: optional.namedValues({
      label: "Figures",
      help: "Numbers that briefs print and charts plot, each under a short name.",
      itemNoun: "figure",
      fields: figure,
    }),
    evidence: evidence("evidence"),
    replies: optional.rows({
      label: "Replies",
      help: "What parties that the claim names answered, each with its source and date.",
      itemNoun: "reply",
      fields: reply,
    }),
    relations: optional.rows({
      as: false,
      label: "Relations",
      help: "How it bears on other claims.",
      itemNoun: "relation",
      fields: relation,
    }),
    outcome: optional.group({
      ...outcomeSettings,
      fields: {
        result: choice(results, { column: "result", label: "Result", help: "What happened." }),
        as_of: { ...outcomeFields.as_of, column: "result_as_of" },
        note: { ...outcomeFields.note, column: "result_note" },
        evidence: asOptional({ ...evidence("outcomeEvidence"), help: "The documents that show it." }),
      },
    }),
    history: rows({
      min: atLeastOne,
      label: "History",
      help: "What changed in the claim, dated; a new one says that it was added.",
      itemNoun: "change",
      ask: "never",
      fields: change,
    }),
    review_by: reviewBy,
    withdrawn,
    ...lastFields,
  },
});
