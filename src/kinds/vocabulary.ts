/**
 * The terms by which claims are judged, each with its meaning, for the language key, the forms and next to the labels.
 * Likelihood and confidence are those of ICD 203 (Analytic Standards, 2015), reliability and credibility those of the
 * Admiralty code (NATO AJP-2.1).
 */

/** Returns the words that have a meaning, in their order. */
export const wordsIn = <W extends string>(meanings: Readonly<Record<W, unknown>>): readonly W[] =>
  Object.keys(meanings) as W[];

export const kindMeanings = {
  fact: "Something that happened or is so, and can be looked up.",
  estimate: "A quantity or degree that somebody has worked out or measured, with room for error.",
  judgment: "What somebody concludes from facts; reasonable people may differ.",
  forecast: "What somebody says will happen; it is scored once it has, or has not.",
};
export const claimKinds = wordsIn(kindMeanings);

export const stanceMeanings = {
  supports: "The source says that it is so.",
  disputes: "The source says that it is not so.",
  qualifies: "The source limits it, or adds what changes its meaning.",
  context: "The source shows where it was said, or what surrounds it.",
};
export const stances = wordsIn(stanceMeanings);
export type Stance = (typeof stances)[number];

export const confidenceMeanings = {
  high: "Good sources agree, the argument is sound, and little depends on assumption.",
  moderate: "The sources are credible and the reading is plausible, but evidence or agreement falls short of high.",
  low: "The sources are few, weak or at odds, or much depends on assumption.",
};
export const confidences = wordsIn(confidenceMeanings);

/** Each likelihood as a range of probabilities in percent (ICD 203, table 1). */
export const likelihoodRange = {
  "almost no chance": [1, 5],
  "very unlikely": [5, 20],
  unlikely: [20, 45],
  "roughly even chance": [45, 55],
  likely: [55, 80],
  "very likely": [80, 95],
  "almost certain": [95, 99],
} as const;
export const likelihoods = wordsIn(likelihoodRange);
export type Likelihood = (typeof likelihoods)[number];

/** How firmly a forecast commits its maker: that something will happen, or only that it could. */
export const callMeanings = {
  firm: "The maker says or expects that it will happen (“will”, “expects”), so the outcome can be a hit or a miss.",
  possibility:
    "The maker says only that it could happen (“could”, “might”). It is counted apart: that it came true is no hit.",
};
export const calls = wordsIn(callMeanings);
export type Call = (typeof calls)[number];

export const relationMeanings = {
  supports: "this claim speaks for the other one",
  depends_on: "if the other one falls, so does this claim",
  qualifies: "this claim limits the other one",
  qualified_by: "the other one limits this claim",
  conflicts_with: "they cannot both be true as written",
  supersedes: "this claim takes the place of the other one",
};

export const conflictScopeMeanings = {
  direct: "they are about the same thing, and clash",
  scope: "one covers more than the other",
  definition: "they mean different things by the same word",
  timescale: "they cover different periods",
};

export const resultMeanings = {
  open: "Too early to say.",
  "borne out": "It happened, as forecast.",
  partly: "It partly came true, or only in one sense.",
  "not borne out": "It did not happen, or the opposite happened.",
};
export const results = wordsIn(resultMeanings);
export type Result = (typeof results)[number];

export const reliabilityMeanings = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};
export const reliabilities = wordsIn(reliabilityMeanings);
export type Reliability = (typeof reliabilities)[number];

export const credibilityMeanings: Record<number, string> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
};

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
export const standingMeanings = {
  corroborated:
    "Two or more independent origins support it in two or more documents, none of them by its maker, and none disputes it.",
  "single origin": "One origin besides its maker supports it, or several that were read in one document.",
  "self-reported": "Nobody but its maker supports it, and where the maker speaks of itself that is no confirmation.",
  attributed: "Somebody said it, and we record who and where; the record holds no evidence for or against it.",
  disputed: "A source speaks against it, or another claim says otherwise of the same time.",
  superseded: "A later claim takes its place. The page stays.",
  withdrawn: "We have withdrawn it, for the reason given. The page stays.",
};
export const standings = wordsIn(standingMeanings);
export type Standing = (typeof standings)[number];

export const certaintyMeanings = {
  verified: "a primary source or several outlets show it",
  reported: "one outlet says so",
  alleged: "somebody accuses somebody",
};
export const certainties = wordsIn(certaintyMeanings);

export const actorKinds = ["person", "organization", "state"] as const;
export const debateKinds = ["debate", "disputed fact"] as const;
export const watchStatuses = ["open", "partly", "resolved"] as const;
export const optionStatuses = ["proposed", "under way", "adopted", "rejected"] as const;
export const marks = ["circle", "square", "diamond", "triangle"] as const;

/** The states of a rule within a window of time. */
export const windowStates = ["allowed", "license needed", "barred"] as const;
export type WindowState = (typeof windowStates)[number];

/** The CSL-JSON 1.0.2 types that a briefing's sources use; those that explain themselves have no meaning. */
export const sourceTypeMeanings = {
  "article-journal": "in a scholarly journal",
  "article-magazine": "in a magazine",
  "article-newspaper": "in a newspaper or on its site",
  bill: "a draft of a law",
  book: "",
  broadcast: "video, radio or podcast",
  chapter: "of a book by several hands",
  dataset: "",
  document: "anything else on paper",
  "entry-encyclopedia": "of an encyclopedia",
  interview: "",
  legal_case: "a judgment of a court",
  legislation: "a law that is in force",
  "paper-conference": "from a conference",
  post: "on a social network",
  "post-weblog": "on a blog or newsletter",
  regulation: "a rule of an authority",
  report: "also a preprint",
  software: "also a model or its code",
  speech: "",
  webpage: "anything else on the web",
};

/** The names of types whose own words are not in the order of English. */
const typeNames: Readonly<Record<string, string>> = {
  "article-journal": "journal article",
  "article-magazine": "magazine article",
  "article-newspaper": "newspaper article",
  "entry-encyclopedia": "encyclopedia entry",
  "paper-conference": "conference paper",
  "post-weblog": "blog post",
  webpage: "web page",
};

/** Returns a value of a choice as readers see it: `newspaper article`, `legal case`. */
export const choiceName = (value: string): string => typeNames[value] ?? value.replaceAll(/[-_]/g, " ");
