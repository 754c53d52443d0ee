import { type Likelihood, likelihoods, type Result, results } from "../kinds/vocabulary.ts";
import { startOfDay } from "../lib/dates.ts";
import type { Briefing, Claim, Event, Theme } from "./briefing.ts";
import { forecastRecord, resultOf } from "./forecasts.ts";

/** Converts a date to a number of years, with a fraction. */
const inYears = (date: string): number => {
  const day = startOfDay(date);
  const year = day.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (Number(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** An event's dot in a lane: its date as a number of years, and its level, so that dots do not overlap. */
type LaneDot = { event: Event; along: number; level: number };
type Lane = { theme: Theme; dots: LaneDot[]; levels: number };

/**
 * Puts events, in order of date, on the lowest level where they have room.
 * @param gap the width of a dot, as a fraction of a year
 */
export const dotsOf = (events: readonly Event[], gap: number): LaneDot[] => {
  const ends: number[] = [];
  return events.map((event) => {
    const along = inYears(event.data.date);
    const free = ends.findIndex((end) => end + gap <= along);
    const level = free < 0 ? ends.length : free;
    ends[level] = along;
    return { event, along, level };
  });
};

/**
 * Returns one year's events in a lane for each theme.
 * @param gap the width of a dot, as a fraction of the year
 */
export const lanesOf = ({ themes }: Pick<Briefing, "themes">, year: string, gap: number): Lane[] =>
  themes.map((theme) => {
    const dots = dotsOf(
      theme.events.filter(({ data }) => data.date.startsWith(year)),
      gap,
    );
    return { theme, dots, levels: Math.max(1, ...dots.map(({ level }) => level + 1)) };
  });

/** Groups firm calls by outcome and stated likelihood. */
export const forecastGrid = (
  briefing: Pick<Briefing, "claims">,
): { result: Result; cells: { likelihood: Likelihood; claims: Claim[] }[] }[] => {
  const { forecasts } = forecastRecord(briefing).firm;
  return results.map((result) => ({
    result,
    cells: likelihoods.map((likelihood) => ({
      likelihood,
      claims: forecasts.filter((claim) => claim.data.likelihood === likelihood && resultOf(claim) === result),
    })),
  }));
};
