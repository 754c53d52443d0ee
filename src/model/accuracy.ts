import { type Call, type Likelihood, likelihoodRange, likelihoods, type Result } from "../kinds/vocabulary.ts";
import { compareText } from "../lib/compare-text.ts";
import type { Briefing, Claim } from "./briefing.ts";
import { callOf, forecastRecord, resultOf } from "./forecasts.ts";

/** The value of an outcome, from 0 (did not happen) to 1 (happened); an open forecast has none yet. */
const outcomeValue: Readonly<Record<Exclude<Result, "open">, number>> = {
  "borne out": 1,
  partly: 0.5,
  "not borne out": 0,
};

type Settled = { claim: Claim; likelihood: Likelihood; value: number };

/** Returns the forecasts with a stated likelihood and an outcome. */
const settledIn = (forecasts: readonly Claim[]): Settled[] =>
  forecasts.flatMap((claim) => {
    const result = resultOf(claim);
    const { likelihood } = claim.data;
    return result === "open" || !likelihood ? [] : [{ claim, likelihood, value: outcomeValue[result] }];
  });

/** Returns the probability of a term: the middle of its range, from 0 to 1. */
export const midpointOf = (likelihood: Likelihood): number => {
  const [low, high] = likelihoodRange[likelihood];
  return (low + high) / 200;
};

/** A mean score and the number of forecasts in it. */
export type BrierScore = { score: number; count: number };

/**
 * Returns the Brier score of the settled forecasts: the mean squared difference between stated probability and outcome,
 * from 0 (always right) to 1 (always wrong). Returns nothing if none is settled.
 */
export const brierScore = (forecasts: readonly Claim[]): BrierScore | undefined => {
  const settled = settledIn(forecasts);
  if (settled.length === 0) return undefined;
  const sum = settled.reduce((total, { likelihood, value }) => total + (midpointOf(likelihood) - value) ** 2, 0);
  return { score: sum / settled.length, count: settled.length };
};

/** The settled forecasts of one term, and the sum of their outcomes. */
type Calibration = { likelihood: Likelihood; claims: Claim[]; cameTrue: number };

/** Groups the settled forecasts by term, the likeliest first. */
export const calibrationOf = (forecasts: readonly Claim[]): Calibration[] => {
  const settled = settledIn(forecasts);
  return [...likelihoods].reverse().flatMap((likelihood) => {
    const own = settled.filter((one) => one.likelihood === likelihood);
    if (own.length === 0) return [];
    return [
      { likelihood, claims: own.map(({ claim }) => claim), cameTrue: own.reduce((sum, { value }) => sum + value, 0) },
    ];
  });
};

/** The forecasts of one forecaster or theme. */
export type Tally = { id: string; name: string; href: string; forecasts: Record<Call, Claim[]> };

type Named = { id: string; href: string; data: { name: string } };

const tallyBy = (forecasts: readonly Claim[], by: (claim: Claim) => readonly Named[]): Tally[] => {
  const rows = new Map<string, Tally>();
  for (const claim of forecasts)
    for (const { id, href, data } of by(claim)) {
      const row = rows.get(id) ?? { id, name: data.name, href, forecasts: { firm: [], possibility: [] } };
      row.forecasts[callOf(claim)].push(claim);
      rows.set(id, row);
    }
  const countOf = ({ forecasts: { firm, possibility } }: Tally) => firm.length + possibility.length;
  return [...rows.values()].sort((a, b) => countOf(b) - countOf(a) || compareText(a.name, b.name));
};

/** Groups all forecasts by forecaster and by theme, the longest list first. */
export const accuracyOf = (briefing: Pick<Briefing, "claims">): { forecasters: Tally[]; themes: Tally[] } => {
  const { firm, possibility } = forecastRecord(briefing);
  const all = [...firm.forecasts, ...possibility.forecasts];
  return { forecasters: tallyBy(all, ({ makers }) => makers), themes: tallyBy(all, ({ themes }) => themes) };
};
