import { evidence, outcome } from "./claim.ts";
import { exempt, places, reviewBy, themes, type WordsByKey, withdrawn } from "./words.ts";

const actors = { label: "Actors", help: "Who takes part in it.", of: "actor", ask: "yes" } as const;
const claims = { label: "Claims", help: "The claims that it bears on.", of: "claim", ask: "yes" } as const;
const aliases = { label: "Other names", help: "Other names that texts use for it.", ask: "more" } as const;
const chinese = { label: "Chinese name", help: "In Chinese script.", ask: "more" } as const;

export const themeWords: WordsByKey = {
  name: { label: "Name", help: "One or two words." },
  question: { label: "Question", help: "The question that the theme asks." },
  summary: { label: "State of play", help: "Where things stand, in three sentences or so.", long: true },
  order: { label: "Order", help: "Its place in the row of themes, from 1." },
  mark: { label: "Mark", help: "The small shape that tells it apart." },
};

export const eventWords: WordsByKey = {
  date: { label: "Date", help: "The day, month or year on which it happened." },
  title: { label: "Title", help: "What happened, as a short sentence in the present tense." },
  description: { label: "Description", help: "One or two sentences.", long: true },
  themes,
  certainty: { label: "Certainty", help: "Whether it is verified, reported, or alleged." },
  actors,
  claims,
  sources: places,
  exempt,
};

export const watchWords: WordsByKey = {
  question: { label: "Question", help: "An open question that time will settle." },
  themes,
  raised_by: { label: "Raised by", help: "Who asked it.", of: "actor" },
  raised_on: { label: "Raised on", help: "When it was asked." },
  criteria: {
    label: "Criteria",
    help: "What would settle it, so that two people would agree that it has.",
    long: true,
  },
  due: { label: "Due", help: "The day by which it should be settled or looked at again." },
  status: { label: "Status", help: "Whether it is open." },
  outcome: { ...outcome("more"), row: { ...outcome("more").row, evidence: { ...evidence, ask: "yes" } } },
  open_points: { label: "Open points", help: "What is still unknown.", ask: "more" },
  claims,
  exempt,
};

export const debateWords: WordsByKey = {
  question: { label: "Question", help: "What is in dispute, as a question." },
  kind: { label: "Kind", help: "A quarrel over judgment, or over a fact." },
  themes,
  positions: {
    label: "Positions",
    help: "The answers that are given, two or more.",
    one: "position",
    row: {
      name: { label: "Name", help: "Two or three words." },
      position: { label: "Position", help: "The answer, as its holders would put it.", long: true },
      held_by: { label: "Held by", help: "Actors in the record.", of: "actor", ask: "yes" },
      held_by_others: { label: "Held by others", help: "People without a page.", ask: "more" },
      claims: { label: "Claims", help: "The claims that it rests on.", of: "claim" },
      figure: { label: "Figure", help: "A figure that sums it up, as claim.figure.", ask: "more" },
      sources: { ...places, ask: "more" },
    },
  },
  note: { label: "Note", help: "What the quarrel turns on.", long: true, ask: "more" },
  exempt,
};

export const actorWords: WordsByKey = {
  name: { label: "Name", help: "As it is usually written in English." },
  kind: { label: "Kind", help: "A person, an organization or a state." },
  description: { label: "Description", help: "Who this is, in a sentence.", long: true },
  part_of: {
    label: "Part of",
    help: "The larger body whose voice it shares; the two count as one origin.",
    of: "actor",
    ask: "yes",
  },
  aliases,
  chinese,
  themes: { ...themes, ask: "more" },
  sources: { ...places, ask: "more" },
  exempt,
};

export const termWords: WordsByKey = {
  name: { label: "Term", help: "As briefs use it." },
  definition: { label: "Definition", help: "One or two sentences that a newcomer understands.", long: true },
  aliases,
  chinese,
  themes,
  see_also: { label: "See also", help: "Related terms.", of: "term", ask: "more" },
  sources: { ...places, ask: "more" },
  exempt,
};

export const chartWords: WordsByKey = {
  title: { label: "Title", help: "What the chart shows." },
  description: { label: "Description", help: "What a reader should see in it, for those who cannot.", long: true },
  scale: { label: "Scale", help: "Linear, or logarithmic where values differ many times over." },
  unit: { label: "Unit", help: "The unit of the axis." },
  series: { label: "Series", help: "The names of the dots in a row.", ask: "more" },
  rows: {
    label: "Rows",
    help: "A row for each thing compared.",
    one: "row",
    row: {
      label: { label: "Label", help: "What the row is; without it, the figure’s own label.", ask: "yes" },
      figures: { label: "Figures", help: "As claim.figure." },
    },
  },
  themes,
  note: { label: "Note", help: "Stands under the chart.", ask: "more" },
  exempt,
};

export const briefWords: WordsByKey = {
  title: { label: "Title", help: "The conclusion in one sentence, not the topic." },
  summary: { label: "Bottom line", help: "What a reader with a minute must know, in at most 60 words.", long: true },
  date: { label: "Published on", help: "The day it first appears." },
  updated: { label: "Updated on", help: "The day of its last change." },
  themes,
  judgments: {
    label: "Key judgments",
    help: "Three to five, each with how sure or how likely, and with the claims it rests on.",
    one: "judgment",
    row: {
      judgment: { label: "Judgment", help: "What follows from the evidence.", long: true },
      confidence: { label: "Confidence", help: "How sure we are; or else a likelihood, never both.", ask: "yes" },
      likelihood: { label: "Likelihood", help: "How probable it is; or else a confidence.", ask: "yes" },
      because: { label: "Because", help: "What that rests on.", long: true, ask: "yes" },
      claims: { label: "Claims", help: "The claims that it rests on.", of: "claim" },
    },
  },
  changes: {
    label: "What changed",
    help: "Changes in the judgment, dated.",
    one: "change",
    ask: "never",
    row: {
      date: { label: "On", help: "The day of the change." },
      change: { label: "What changed", help: "In a sentence." },
      from: { label: "From", help: "The value before." },
      to: { label: "To", help: "The value now." },
      why: { label: "Why", help: "The reason.", ask: "yes" },
      major: { label: "Tell subscribers", help: "Yes where a judgment changes; no where words do.", ask: "yes" },
      correction: { label: "Correction", help: "Yes where something in the brief was wrong." },
    },
  },
  review_by: reviewBy,
  withdrawn,
  exempt,
};

export const siteWords: WordsByKey = {
  title: { label: "Title", help: "The briefing’s name." },
  tagline: { label: "Tagline", help: "What it offers, in a line." },
  description: { label: "Description", help: "What it is, for search engines and previews.", long: true },
  about: { label: "About", help: "The paragraphs of the page about the briefing." },
  publisher: { label: "Publisher", help: "Who answers for it." },
  url: { label: "Address", help: "Where it is published; a workflow can override it." },
  tag_authority: {
    label: "Name in ids",
    help: "The domain name in the ids of feeds and calendars, else that of the address. Keep it when the site moves: with another, readers get all entries again.",
  },
  repository: { label: "Repository", help: "Its address on GitHub; a workflow can override it." },
  branch: { label: "Branch", help: "The branch that is published." },
  language: { label: "Language", help: "A code such as en-US." },
  evidence_as_of: { label: "Evidence as of", help: "How far the evidence goes." },
  license: {
    label: "License",
    help: "Of the text and the data.",
    row: {
      name: { label: "Name", help: "Such as CC BY 4.0." },
      URL: { label: "Address", help: "Where the license stands." },
    },
  },
  lead: { label: "Lead briefs", help: "The briefs that the front page opens with, in order." },
  questions: {
    label: "Questions",
    help: "Questions that readers ask, each with the briefs that answer it.",
    one: "question",
    row: {
      question: { label: "Question", help: "As a reader would ask it." },
      briefs: { label: "Briefs", help: "The briefs that answer it." },
    },
  },
  search_with: {
    label: "Search with",
    help: "Other briefings on the same host that are searched together with this one.",
    one: "briefing",
    row: {
      name: { label: "Name", help: "The other briefing’s name." },
      index: { label: "Index", help: "Where its search index lies, such as /other-briefing/pagefind/." },
    },
  },
  exempt,
};
