import { type Likelihood, likelihoods, type Result, results } from "../kinds/vocabulary.ts";
import { firstDay } from "../lib/dates.ts";
import type { Briefing, Claim, Event, Theme } from "./briefing.ts";
import { forecastRecord, resultOf } from "./forecasts.ts";

/** Where in its year a day stands, from 0 to 1. */
export const positionInYear = (date: string): number => {
  const day = firstDay(date);
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** An event's dot in a lane: how far along, and on which level, so that no two dots lie on one another. */
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

/** One year's events in a lane for each theme. `gap` is the room that a dot takes, as a part of the year. */
export const lanesOf = ({ themes }: Pick<Briefing, "themes">, year: string, gap: number): Lane[] =>
  themes.map((theme) => {
    const dots = place(
      theme.events.filter(({ data }) => data.date.startsWith(year)),
      gap,
    );
    return { theme, dots, levels: Math.max(1, ...dots.map(({ level }) => level + 1)) };
  });

/** Firm calls by stated likelihood and outcome. */
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

export type MapNode = { id: string; href: string; label: string; y: number };
export type MapColumns = {
  briefs: MapNode[];
  claims: (MapNode & { claim: Claim })[];
  sources: MapNode[];
  links: [number, number, "brief" | "source"][];
};

/** Orders nodes by the mean place of what they hang on, so that few lines cross. */
const byMean = <T extends { id: string }>(items: T[], placesOf: (item: T) => number[]): T[] =>
  items
    .map((item) => {
      const places = placesOf(item);
      return {
        item,
        mean: places.length > 0 ? places.reduce((sum, at) => sum + at, 0) / places.length : Number.MAX_SAFE_INTEGER,
      };
    })
    .sort((a, b) => a.mean - b.mean || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);

/**
 * Briefs, the claims that they cite and the sources of those, in three columns, each ordered by
 * what it hangs on. Laid out by rule: the same each time.
 */
export const mapOf = ({ briefs, themes }: Pick<Briefing, "briefs" | "themes">): MapColumns => {
  const order = [...briefs].sort(
    (a, b) =>
      themes.findIndex((theme) => a.themes[0] === theme) - themes.findIndex((theme) => b.themes[0] === theme) ||
      (a.id < b.id ? -1 : 1),
  );
  const briefAt = new Map(order.map((brief, at) => [brief, at]));
  const cited = [...new Set(order.flatMap(({ claims }) => claims))];
  const claims = byMean(cited, (claim) => claim.briefs.flatMap((brief) => briefAt.get(brief) ?? []));
  const claimAt = new Map(claims.map((claim, at) => [claim, at]));
  const used = [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
  const sources = byMean(used, (source) =>
    source.evidence.flatMap(({ of }) => (of.kind === "claim" ? (claimAt.get(of) ?? []) : [])),
  );
  const sourceAt = new Map(sources.map((source, at) => [source, at]));
  const node =
    (length: number) =>
    (item: { id: string; href: string }, label: string, at: number): MapNode => ({
      id: item.id,
      href: item.href,
      label,
      y: (at + 0.5) / length,
    });
  const links = claims.flatMap((claim, at): MapColumns["links"] => [
    ...claim.briefs.flatMap((brief): MapColumns["links"] => {
      const from = briefAt.get(brief);
      return from === undefined ? [] : [[from, at, "brief"]];
    }),
    ...[...new Set(claim.evidence.map(({ source }) => source))].map((source): MapColumns["links"][number] => [
      at,
      sourceAt.get(source) ?? 0,
      "source",
    ]),
  ]);
  return {
    briefs: order.map((brief, at) => node(order.length)(brief, brief.data.title, at)),
    claims: claims.map((claim, at) => ({ ...node(claims.length)(claim, claim.data.statement, at), claim })),
    sources: sources.map((source, at) => node(sources.length)(source, source.data.title, at)),
    links,
  };
};
