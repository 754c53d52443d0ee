import { type Call, type Likelihood, likelihoods, type Result, results } from "../kinds/vocabulary.ts";
import type { Briefing, Claim, Evidence } from "./briefing.ts";
import { isRelevant } from "./evidence-map.ts";

export type ResultCounts = Record<Result, number>;

/** The outcomes of forecasts of one likelihood. */
export type ForecastGroup = { likelihood: Likelihood; claims: Claim[]; counts: ResultCounts };

/** Forecasts of one call: all of them, their outcomes, and the same by likelihood, the likeliest first. */
export type ForecastRecord = { forecasts: Claim[]; counts: ResultCounts; rows: ForecastGroup[] };

/** Returns the result of a forecast; one without an outcome is open. */
export const resultOf = ({ data }: Pick<Claim, "data">): Result => data.outcome?.result ?? "open";

/** Returns whether a forecast says what will happen (firm) or only what could (possibility). */
export const callOf = ({ data }: Pick<Claim, "data">): Call => data.call ?? "firm";

/** The results of possibilities. They cannot be hits. */
const possibilityWords: Record<Result, string> = {
  open: "open",
  "borne out": "came true",
  partly: "partly came true",
  "not borne out": "did not come true",
};

/** Returns the outcome of a forecast in words: a firm call is borne out, a possibility comes true. */
export const describeOutcome = (result: Result, call: Call): string =>
  call === "firm" ? result : possibilityWords[result];

const scores = { open: "open", "borne out": "hit", partly: "partial hit", "not borne out": "miss" } as const;

export type Score = (typeof scores)[Result];

/** Returns the score of a firm call; possibilities, and claims that are no forecasts, have none. */
export const scoreOf = (claim: Pick<Claim, "data">): Score | undefined =>
  claim.data.kind === "forecast" && callOf(claim) === "firm" ? scores[resultOf(claim)] : undefined;

const countResults = (claims: Claim[]): ResultCounts =>
  Object.fromEntries(
    results.map((result) => [result, claims.filter((claim) => resultOf(claim) === result).length]),
  ) as ResultCounts;

const recordOf = (forecasts: Claim[]): ForecastRecord => ({
  forecasts,
  counts: countResults(forecasts),
  rows: [...likelihoods].reverse().flatMap((likelihood) => {
    const claims = forecasts.filter(({ data }) => data.likelihood === likelihood);
    return claims.length > 0 ? [{ likelihood, claims, counts: countResults(claims) }] : [];
  }),
});

/** Counts the outcomes of all forecasts, firm calls and possibilities separately. */
export const forecastRecord = ({ claims }: Pick<Briefing, "claims">): Record<Call, ForecastRecord> => {
  const forecasts = claims.filter(({ data }) => data.kind === "forecast");
  return {
    firm: recordOf(forecasts.filter((claim) => callOf(claim) === "firm")),
    possibility: recordOf(forecasts.filter((claim) => callOf(claim) === "possibility")),
  };
};

/** Returns the evidence that decides a forecast: all that supports, disputes or qualifies its outcome. */
export const decidingEvidence = ({ outcomeEvidence }: Claim): Evidence[] => outcomeEvidence.filter(isRelevant);
