/**
 * The terms by which claims are judged. Likelihood and confidence are those of ICD 203 (Analytic Standards, 2015),
 * reliability and credibility those of the Admiralty code (NATO AJP-2.1).
 */
export const claimKinds = ["fact", "estimate", "judgment", "forecast"] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const stances = ["supports", "disputes", "qualifies", "context"] as const;
export type Stance = (typeof stances)[number];

export const confidences = ["high", "moderate", "low"] as const;
export type Confidence = (typeof confidences)[number];

export const likelihoods = [
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
] as const;
export type Likelihood = (typeof likelihoods)[number];

/** Each likelihood as a range of probabilities in percent (ICD 203, table 1). */
export const likelihoodRange: Record<Likelihood, readonly [number, number]> = {
  "almost no chance": [1, 5],
  "very unlikely": [5, 20],
  unlikely: [20, 45],
  "roughly even chance": [45, 55],
  likely: [55, 80],
  "very likely": [80, 95],
  "almost certain": [95, 99],
};

/** How firmly a forecast commits its maker: that something will happen, or only that it could. */
export const calls = ["firm", "possibility"] as const;
export type Call = (typeof calls)[number];

export const relationTypes = [
  "supports",
  "depends_on",
  "qualifies",
  "qualified_by",
  "conflicts_with",
  "supersedes",
] as const;

export const conflictScopes = ["direct", "scope", "definition", "timescale"] as const;

export const results = ["open", "borne out", "partly", "not borne out"] as const;
export type Result = (typeof results)[number];

export const bounds = ["exact", "about", "over", "under", "at least", "at most"] as const;
export type Bound = (typeof bounds)[number];

/** The effects of a later notice on a source. */
export const noticeKinds = ["retracted", "corrected"] as const;

export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof reliabilities)[number];

/** The changes that a history entry may report. */
export const changeKinds = [
  "added",
  "reviewed",
  "statement",
  "confidence",
  "likelihood",
  "evidence",
  "outcome",
  "figures",
  "relations",
  "corrected",
  "superseded",
  "withdrawn",
] as const;

/** The standings of claims; `standing.ts` computes them, nobody writes them. */
export const standings = [
  "corroborated",
  "single origin",
  "self-reported",
  "attributed",
  "disputed",
  "superseded",
  "withdrawn",
] as const;
export type Standing = (typeof standings)[number];

export const actorKinds = ["person", "organization", "state"] as const;
export const debateKinds = ["debate", "disputed fact"] as const;
export const watchStatuses = ["open", "partly", "resolved"] as const;
export const optionStatuses = ["proposed", "under way", "adopted", "rejected"] as const;
export const certainties = ["verified", "reported", "alleged"] as const;
export const chartScales = ["linear", "log"] as const;

/** The forms of a chart: dots on a scale, bars from zero, lines over time, or windows of time. */
export const chartForms = ["dots", "bars", "lines", "windows"] as const;

/** The states of a rule within a window of time. */
export const windowStates = ["allowed", "license needed", "barred"] as const;
export type WindowState = (typeof windowStates)[number];
export const marks = ["circle", "square", "diamond", "triangle"] as const;

/** The CSL-JSON 1.0.2 types that a briefing's sources use. */
export const cslTypes = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "dataset",
  "document",
  "entry-encyclopedia",
  "interview",
  "legal_case",
  "legislation",
  "paper-conference",
  "post",
  "post-weblog",
  "regulation",
  "report",
  "software",
  "speech",
  "webpage",
] as const;
