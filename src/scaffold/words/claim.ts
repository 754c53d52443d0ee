import { exempt, reviewBy, themes, type Words, type WordsByKey, withdrawn } from "./words.ts";

const evidenceRow: WordsByKey = {
  source: { label: "Source", help: "The document that says so.", of: "source" },
  stance: { label: "Stance", help: "What the source does to the claim." },
  locator: { label: "Place in it", help: "Where it says so: a page, a table, a paragraph.", ask: "yes" },
  credibility: { label: "Credibility", help: "How far this piece of information can be believed.", ask: "yes" },
  origin: {
    label: "Origin",
    help: "Whose knowledge it passes on, where that is not the source’s own.",
    of: "actor",
    ask: "yes",
  },
  note: { label: "What it says there", help: "In a few words of your own.", ask: "yes" },
};

export const evidence: Words = {
  label: "Evidence",
  help: "The documents that speak for the claim, against it, or limit it.",
  one: "piece of evidence",
  row: evidenceRow,
};

export const outcome = (ask: Words["ask"]): Words => ({
  label: "Outcome",
  help: "What happened, as far as it can be known.",
  ...(ask ? { ask } : {}),
  row: {
    result: { label: "Result", help: "How it came out." },
    as_of: { label: "As of", help: "The date that this speaks of." },
    note: { label: "What happened", help: "In one or two sentences.", long: true },
    evidence: { ...evidence, help: "The documents that show it.", ask: "more" },
  },
});

/** What forms and editors say of a claim's keys. */
export const claimWords: WordsByKey = {
  statement: {
    label: "Statement",
    help: "One sentence that could be wrong. It names its subject, says one thing, and can be dated.",
    long: true,
  },
  kind: { label: "Kind", help: "What sort of statement it is." },
  themes,
  made_by: { label: "Made by", help: "Who says so. An analysis of our own has the desk for its maker.", of: "actor" },
  made_on: { label: "Made on", help: "When it was said: a day, a month or a year." },
  as_of: {
    label: "Speaks of",
    help: "The time that the statement is about, if it is not the day it was made: a date or a span.",
    ask: "more",
  },
  confidence: {
    label: "Confidence",
    help: "How sure the maker or we are. A forecast may have a likelihood instead, never both.",
    ask: "yes",
    when: { key: "kind", is: ["estimate", "judgment"] },
  },
  call: {
    label: "Call",
    help: "How firmly the forecast was made. A possibility that comes true does not count as a hit.",
    ask: "yes",
    when: { key: "kind", is: ["forecast"] },
  },
  likelihood: {
    label: "Likelihood",
    help: "How probable the forecast was called.",
    ask: "yes",
    when: { key: "kind", is: ["forecast"] },
  },
  because: {
    label: "Because",
    help: "What the confidence or the likelihood rests on.",
    long: true,
    ask: "yes",
    when: { key: "kind", is: ["estimate", "judgment", "forecast"] },
  },
  caveats: { label: "Caveats", help: "What the statement leaves out.", ask: "more" },
  figures: {
    label: "Figures",
    help: "Numbers that briefs print and charts plot, each under a short name.",
    one: "figure",
    ask: "more",
    row: {
      value: { label: "Value", help: "A number; a range has two." },
      unit: { label: "Unit", help: "Such as USD million, percent, people." },
      bound: { label: "Bound", help: "How the number is meant.", ask: "yes" },
      label: { label: "Label", help: "What the number is, in a few words." },
      as_of: { label: "As of", help: "The date it holds for.", ask: "yes" },
    },
  },
  evidence,
  relations: {
    label: "Relations",
    help: "How it bears on other claims.",
    one: "relation",
    ask: "more",
    row: {
      type: { label: "This claim", help: "What it does to the other one." },
      claim: { label: "The other claim", help: "The other claim’s id.", of: "claim" },
      scope: {
        label: "Scope of the conflict",
        help: "Whether the two really clash, or speak past each other.",
        ask: "yes",
        when: { key: "type", is: ["conflicts_with"] },
      },
      note: { label: "Note", help: "In what respect.", ask: "yes" },
    },
  },
  outcome: outcome("more"),
  history: {
    label: "History",
    help: "What changed in the claim, dated; a new one says that it was added.",
    one: "change",
    ask: "never",
    row: {
      date: { label: "On", help: "The day of the change." },
      change: { label: "What changed", help: "The part of the claim that changed." },
      from: { label: "From", help: "The value before." },
      to: { label: "To", help: "The value now." },
      why: { label: "Why", help: "The reason, for readers.", ask: "yes" },
      major: { label: "Tell subscribers", help: "Yes where a judgment changes; no where words do.", ask: "yes" },
    },
  },
  review_by: reviewBy,
  withdrawn,
  exempt,
};
