import { type Likelihood, likelihoods, type Result, results } from "../kinds/vocabulary.ts";
import type { Briefing, Claim } from "./briefing.ts";

/** How forecasts of one likelihood came out. */
export type ForecastRow = { likelihood: Likelihood; claims: Claim[]; counts: Record<Result, number> };

const countResults = (claims: Claim[]): Record<Result, number> =>
  Object.fromEntries(
    results.map((result) => [result, claims.filter(({ data }) => (data.outcome?.result ?? "open") === result).length]),
  ) as Record<Result, number>;

/** The record as a whole: forecasts by how likely they were called, the likeliest first. */
export const forecastRecord = ({
  claims,
}: Pick<Briefing, "claims">): { forecasts: Claim[]; counts: Record<Result, number>; rows: ForecastRow[] } => {
  const forecasts = claims.filter(({ data }) => data.kind === "forecast");
  const rows = [...likelihoods].reverse().flatMap((likelihood) => {
    const called = forecasts.filter(({ data }) => data.likelihood === likelihood);
    return called.length > 0 ? [{ likelihood, claims: called, counts: countResults(called) }] : [];
  });
  return { forecasts, counts: countResults(forecasts), rows };
};
