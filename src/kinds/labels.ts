import type { Call, ClaimKind, Confidence, Reliability, Result, Stance, Standing } from "./vocabulary.ts";

/** The meaning of each label, for the language key and next to the labels. */
export const reliabilityMeanings: Record<Reliability, string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

export const credibilityMeanings: Record<number, string> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
};

export const kindMeanings: Record<ClaimKind, string> = {
  fact: "Something that happened or is so, and can be looked up.",
  estimate: "A quantity or degree that somebody has worked out or measured, with room for error.",
  judgment: "What somebody concludes from facts; reasonable people may differ.",
  forecast: "What somebody says will happen; it is scored once it has, or has not.",
};

export const standingMeanings: Record<Standing, string> = {
  corroborated:
    "Two or more independent origins support it in two or more documents, none of them by its maker, and none disputes it.",
  "single origin": "One origin besides its maker supports it, or several that were read in one document.",
  "self-reported": "Nobody but its maker supports it, and where the maker speaks of itself that is no confirmation.",
  attributed: "Somebody said it, and we record who and where; the record holds no evidence for or against it.",
  disputed: "A source speaks against it, or another claim says otherwise of the same time.",
  superseded: "A later claim takes its place. The page stays.",
  withdrawn: "We have withdrawn it, for the reason given. The page stays.",
};

export const stanceMeanings: Record<Stance, string> = {
  supports: "The source says that it is so.",
  disputes: "The source says that it is not so.",
  qualifies: "The source limits it, or adds what changes its meaning.",
  context: "The source shows where it was said, or what surrounds it.",
};

export const confidenceMeanings: Record<Confidence, string> = {
  high: "Good sources agree, the argument is sound, and little depends on assumption.",
  moderate: "The sources are credible and the reading is plausible, but evidence or agreement falls short of high.",
  low: "The sources are few, weak or at odds, or much depends on assumption.",
};

export const callMeanings: Record<Call, string> = {
  firm: "The maker says or expects that it will happen (“will”, “expects”), so the outcome can be a hit or a miss.",
  possibility:
    "The maker says only that it could happen (“could”, “might”). It is counted apart: that it came true is no hit.",
};

export const resultMeanings: Record<Result, string> = {
  open: "Too early to say.",
  "borne out": "It happened, as forecast.",
  partly: "It partly came true, or only in one sense.",
  "not borne out": "It did not happen, or the opposite happened.",
};
