import { type Likelihood, likelihoods, type Result, results } from "../kinds/vocabulary.ts";
import { firstDay } from "../lib/dates.ts";
import type { Briefing, Claim, Event, Theme } from "./briefing.ts";
import { forecastRecord, resultOf } from "./forecasts.ts";

/** Returns the position of a date in its year, from 0 to 1. */
export const positionInYear = (date: string): number => {
  const day = firstDay(date);
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** An event's dot in a lane: its position in the year, and its level, so that dots do not overlap. */
export type LaneDot = { event: Event; along: number; level: number };
export type Lane = { theme: Theme; dots: LaneDot[]; levels: number };

/** Puts events, in order of date, on the lowest level where they have room. */
const place = (events: Event[], gap: number): LaneDot[] => {
  const ends: number[] = [];
  return events.map((event) => {
    const along = positionInYear(event.data.date);
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
    const dots = place(
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
