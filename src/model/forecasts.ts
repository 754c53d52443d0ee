import { type Call, type Likelihood, likelihoods, type Result, results } from "../kinds/vocabulary.ts";
import type { Briefing, Claim, Evidence } from "./briefing.ts";

export type ResultCounts = Record<Result, number>;

/** The outcomes of forecasts of one likelihood. */
export type ForecastGroup = { likelihood: Likelihood; claims: Claim[]; counts: ResultCounts };

/** Forecasts of one call: all of them, their outcomes, and the same by likelihood, the likeliest first. */
export type ForecastRecord = { forecasts: Claim[]; counts: ResultCounts; rows: ForecastGroup[] };

/** What became of a forecast; one without an outcome is open. */
export const resultOf = ({ data }: Pick<Claim, "data">): Result => data.outcome?.result ?? "open";

/** Whether a forecast says what will happen, or only what could. */
export const callOf = ({ data }: Pick<Claim, "data">): Call => data.call ?? "firm";

/** What became of something that was only called possible. It cannot be a hit. */
const possibilityWords: Record<Result, string> = {
  open: "open",
  "borne out": "came true",
  partly: "partly came true",
  "not borne out": "did not come true",
};

/** The outcome of a forecast in words: a firm call is borne out, a possibility comes true. */
export const describeOutcome = (result: Result, call: Call): string =>
  call === "firm" ? result : possibilityWords[result];

const scores = { open: "open", "borne out": "hit", partly: "partial hit", "not borne out": "miss" } as const;

export type Score = (typeof scores)[Result];

/** The score of a firm call. A possibility has none, whatever became of it, and nor has a claim that is no forecast. */
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

/** The outcomes of all forecasts, firm calls and possibilities counted separately. */
export const forecastRecord = ({ claims }: Pick<Briefing, "claims">): Record<Call, ForecastRecord> => {
  const forecasts = claims.filter(({ data }) => data.kind === "forecast");
  return {
    firm: recordOf(forecasts.filter((claim) => callOf(claim) === "firm")),
    possibility: recordOf(forecasts.filter((claim) => callOf(claim) === "possibility")),
  };
};

/** The evidence that decides a forecast: all that speaks for its outcome, against it or limits it. */
export const decidingEvidence = ({ outcomeEvidence }: Claim): Evidence[] =>
  outcomeEvidence.filter(({ data }) => data.stance !== "context");
