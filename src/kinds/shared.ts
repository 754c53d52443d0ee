import { choice, date, name, optional, reference, references, rows, text } from "./field.ts";
import type { EvidenceLink, Field, Fields } from "./field-types.ts";
import { confidenceMeanings, credibilityMeanings, likelihoods, stanceMeanings } from "./vocabulary.ts";

/** Creates the field for a record's themes; `backlink` is the name of a theme's backlink. */
export const themes = <const B extends string | undefined = undefined>(backlink?: B) =>
  references("theme", { backlink, label: "Themes", help: "The themes under which it is filed." });

/** Creates the field for the claims that a record bears on; `backlink` is the name of a claim's backlink. */
export const claims = <const B extends string>(backlink: B) =>
  optional.references("claim", {
    backlink,
    label: "Claims",
    help: "The claims that it bears on.",
    ask: "yes",
    empty: true,
  });

/** The place in a document. */
export const locator = optional.text({
  size: "title",
  label: "Place in it",
  help: "A page, a table, a paragraph.",
  ask: "yes",
});

/** Creates the field for places in sources; `backlink` is the name of a source's backlink. */
export const sourcePositions = <const B extends string>(
  backlink: B,
  ask: "yes" | "more" = "yes",
  min?: readonly [number, string],
) =>
  rows({
    as: "places",
    label: "Sources",
    help: "The documents that say so, each with the place in it.",
    itemNoun: "source",
    ask,
    ...(min ? { min } : {}),
    fields: {
      source: reference("source", { backlink, label: "Source", help: "The source’s id." }),
      locator,
      note: optional.text({ label: "What it says there", help: "In a few words.", ask: "yes" }),
    },
  });

/** Other names of a record. */
export const aliases = optional.texts({
  size: "name",
  search: "alias",
  label: "Other names",
  help: "Other names that texts use for it.",
});

export const chinese = optional.text({
  size: "name",
  search: "alias",
  label: "Chinese name",
  help: "In Chinese script.",
});

const evidenceFields = {
  source: reference("source", { label: "Source", help: "The document that says so." }),
  stance: choice(stanceMeanings, { label: "Stance", help: "What the source does to the claim." }),
  locator: optional.text({
    size: "title",
    label: "Place in it",
    help: "Where it says so: a page, a table, a paragraph.",
    ask: "yes",
  }),
  credibility: optional.grade({
    label: "Credibility",
    help: "How far this piece of information can be believed.",
    ask: "yes",
    meanings: credibilityMeanings,
  }),
  origin: optional.reference("actor", {
    label: "Origin",
    help: "Whose knowledge it passes on, where that is not the source’s own.",
    ask: "yes",
  }),
  note: optional.text({
    search: "aside",
    label: "What it says there",
    help: "In a few words of your own.",
    ask: "yes",
  }),
} satisfies Fields;

const evidenceRows = rows({
  label: "Evidence",
  help: "The documents that speak for the claim, against it, or limit it.",
  itemNoun: "piece of evidence",
  fields: evidenceFields,
});

/** Creates the field for evidence, whose `origin` overrides the source's; `as` is its name in the linked record. */
export const evidence = <const A extends string>(
  as: A,
): Field<ReturnType<typeof evidenceRows.schema>, EvidenceLink<A>> => ({
  ...evidenceRows,
  link: { type: "evidence", fields: evidenceFields, as },
});

/** The texts and fields of an outcome, without its evidence. */
export const outcomeSettings = { label: "Outcome", help: "What happened, as far as it can be known." } as const;

export const outcomeFields = {
  as_of: date({ label: "As of", help: "The date that this is about." }),
  note: text({ search: "text", label: "What happened", help: "In one or two sentences.", long: true }),
} satisfies Fields;

/** The rules that a record may break: an exemption is data, with its reason. */
export const exempt = optional.rows({
  label: "Exemptions",
  help: "Rules that may be broken here, each with the reason.",
  itemNoun: "exemption",
  ask: "never",
  fields: {
    rule: name({ label: "Rule", help: "The rule’s name, as a finding gives it." }),
    because: text({ label: "Because", help: "Why it may be broken here." }),
  },
});

/** The last fields of a record: who contributed and who reviewed it, by the names that they chose, and its exemptions. */
export const lastFields = {
  contributed_by: optional.texts({
    size: "name",
    label: "Contributed by",
    help: "Your name as you want it shown. Leave it out to stay unnamed.",
    nonEmpty: true,
  }),
  reviewed_by: optional.texts({
    size: "name",
    label: "Reviewed by",
    help: "Who reviewed it before it was added.",
    nonEmpty: true,
    ask: "never",
  }),
  exempt,
} satisfies Fields;

/** The values before and after a change. */
export const fromAndTo = {
  from: optional.text({ label: "From", help: "The value before." }),
  to: optional.text({ label: "To", help: "The value now." }),
} satisfies Fields;

/** Whether feeds report a change. */
export const major = optional.flag({
  label: "Alert subscribers",
  help: "Yes if a judgment changes; no if only words do.",
  ask: "yes",
});

/** A withdrawal with its reason; the page stays. */
export const withdrawn = optional.group({
  label: "Withdrawn",
  help: "Only if it has been withdrawn. The page stays and says why.",
  ask: "never",
  fields: {
    date: date({ column: "withdrawn_on", label: "On", help: "The day it was withdrawn." }),
    reason: text({ column: "withdrawn_because", search: "text", label: "Reason", help: "Why, in a sentence." }),
  },
});

export const reviewBy = date({
  label: "Review by",
  help: "The day by which somebody should read it again, at most a year and a half away. A later review moves it to a year after that review.",
});

/** How sure or how likely a judgment of our own is, never both. */
export const measure = {
  confidence: optional.choice(confidenceMeanings, {
    label: "Confidence",
    help: "How sure we are; or else a likelihood, never both.",
    orElse: "Likelihood",
    ask: "yes",
  }),
  likelihood: optional.choice(likelihoods, {
    label: "Likelihood",
    help: "How probable it is; or else a confidence.",
    orElse: "Confidence",
    ask: "yes",
  }),
} satisfies Fields;
