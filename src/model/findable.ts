import { standings } from "../kinds/vocabulary.ts";
import { addresses } from "./addresses.ts";
import type { Briefing, Claim } from "./briefing.ts";

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

/** The lists that lead to the same things without search, with their addresses within the site. */
export const findableLists = [
  ["All briefs", addresses.briefs],
  ["All claims", addresses.claims],
  ["All sources", addresses.sources],
  ["All debates", addresses.debates],
  ["Timeline", addresses.timeline],
  ["Open questions", addresses.watch],
  ["Who is who", addresses.actors],
  ["Glossary", addresses.glossary],
] as const;

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

/** The kinds and the standings that search can be narrowed to, in the order in which readers see them. */
export const facetOrder: Record<string, readonly string[]> = {
  kind: Object.values(findableKinds),
  standing: standings.map(standingLabel),
};

/** Stands before and after words that a text is found by and that are not its own, so that they are not shown. */
export const unshown = "\uE000";

/** The parts that the vocabulary of a search index comes in, by words' first letters. */
export const vocabularyParts: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz", "other"];

/** The part of the vocabulary that a word, in lower case and without marks, stands in. */
export const vocabularyPart = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : "other");
