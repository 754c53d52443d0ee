import type { Briefing, Claim } from "./briefing.ts";
import { compareText } from "./finding.ts";
import { standings } from "./vocabulary.ts";

/** The kinds of things that search finds, as readers see them, in the order of a list of filters. */
export const findableKinds = {
  briefs: "Brief",
  claims: "Claim",
  sources: "Source",
  debates: "Debate",
  events: "Event",
  watch: "Open question",
  actors: "Actor",
  terms: "Term",
} as const;

/** A standing as search shows it. */
export const standingLabel = (standing: Claim["verdict"]["standing"]): string =>
  standing.charAt(0).toUpperCase() + standing.slice(1);

/** The day by which a brief, claim, source, event or open question is sorted, and by whose year it is narrowed to. */
export const findableDate = {
  brief: ({ data }: Briefing["briefs"][number]): string => data.updated,
  claim: ({ data }: Claim): string => data.made_on,
  source: ({ data }: Briefing["sources"][number]): string | undefined => data.issued,
  event: ({ data }: Briefing["events"][number]): string => data.date,
  watch: ({ data }: Briefing["watch"][number]): string => data.raised_on,
};

/** What a search can be narrowed by, each with the values that occur. */
export type Facets = { kind: string[]; theme: string[]; standing: string[]; year: string[] };

/** The values of search's filters in a briefing: kinds, themes and standings in their own order, years newest first. */
export const searchFacets = (briefing: Briefing): Facets => {
  const dates = [
    ...briefing.briefs.map(findableDate.brief),
    ...briefing.claims.map(findableDate.claim),
    ...briefing.sources.map(findableDate.source),
    ...briefing.events.map(findableDate.event),
    ...briefing.watch.map(findableDate.watch),
  ];
  const occurring = new Set(briefing.claims.map(({ verdict }) => verdict.standing));
  if (briefing.briefs.some(({ data }) => data.withdrawn)) occurring.add("withdrawn");
  const lists = Object.keys(findableKinds) as (keyof typeof findableKinds)[];
  return {
    kind: lists.filter((list) => briefing[list].length > 0).map((list) => findableKinds[list]),
    theme: briefing.themes.map(({ data }) => data.name),
    standing: standings.filter((standing) => occurring.has(standing)).map(standingLabel),
    year: [...new Set(dates.flatMap((date) => date?.slice(0, 4) ?? []))].sort(compareText).reverse(),
  };
};
