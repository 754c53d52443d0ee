import { type Reliability, reliabilities, standings } from "../kinds/vocabulary.ts";
import { count } from "../lib/count.ts";
import type { Briefing, Claim } from "./briefing.ts";

/** A named number of records. */
export type Count = { name: string; count: number };

/** Returns whether a claim has supporting sources and all of them have a given grade or a lower one. */
export const isSupportedOnlyFrom = ({ evidence }: Claim, best: Reliability): boolean => {
  const lower = reliabilities.slice(reliabilities.indexOf(best));
  const supporting = evidence.filter(({ data }) => data.stance === "supports");
  return supporting.length > 0 && supporting.every(({ source }) => lower.includes(source.data.reliability.grade));
};

/** Returns whether a claim is active: neither withdrawn nor superseded. */
export const isActive = ({ verdict }: Claim): boolean =>
  verdict.standing !== "withdrawn" && verdict.standing !== "superseded";

const countByName = <T>(names: readonly string[], items: T[], nameOf: (item: T) => string): Count[] =>
  names
    .map((name) => ({ name, count: items.filter((item) => nameOf(item) === name).length }))
    .filter(({ count }) => count > 0);

/** Counts how well the claims of a briefing are supported, so that two states of it can be compared. */
export const evidenceCounts = ({ claims, sources }: Pick<Briefing, "claims" | "sources">) => {
  const held = claims.filter(isActive);
  const supportedFrom = (best: Reliability) => held.filter((claim) => isSupportedOnlyFrom(claim, best)).length;
  return {
    claims: claims.length,
    sources: sources.length,
    standings: countByName(standings, claims, ({ verdict }) => verdict.standing),
    grades: countByName(reliabilities, sources, ({ data }) => data.reliability.grade),
    // The claims that only sources of a low grade support.
    weak: [
      { name: "graded C or lower", count: supportedFrom("C") },
      { name: "graded D or lower", count: supportedFrom("D") },
    ],
    // Active claims that no brief relies on, and those that were checked again since they were added.
    uncited: held.filter(({ briefs }) => briefs.length === 0).length,
    reviewed: held.filter(({ reviews }) => reviews.length > 0).length,
  };
};

const inLine = (counts: Count[]): string => counts.map(({ name, count: number }) => `${number} ${name}`).join(", ");

/** Returns the counts as lines of text. */
export const evidenceCountLines = (counts: ReturnType<typeof evidenceCounts>): string[] => [
  `${count(counts.claims, "claim")} by standing: ${inLine(counts.standings)}`,
  `${count(counts.sources, "source")} by grade: ${inLine(counts.grades.map((one) => ({ ...one, name: `of grade ${one.name}` })))}`,
  `claims supported only by sources of low grade: ${inLine(counts.weak)}`,
  `claims in no brief: ${counts.uncited}`,
  `claims reviewed without a change: ${counts.reviewed}`,
];
