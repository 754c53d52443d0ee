import { groupPairs } from "../lib/group-pairs.ts";
import { memoize } from "../lib/memoize.ts";
import type { Actor, Brief, Briefing, Claim, Evidence, Source } from "./briefing.ts";
import { actorAndWholes, houseBehind, houseOf } from "./origins.ts";

/**
 * What a record relies on and what relies on it, nearest first; each record once, in the order in which it is found.
 */
export type EvidenceMap = {
  origins: Actor[];
  sources: Source[];
  /** Claims that a claim depends on, or that a brief cites. */
  basis: Claim[];
  claims: Claim[];
  /** Claims that it only disputes, which do not rely on it. */
  disputed: Claim[];
  briefs: Brief[];
};

const empty: EvidenceMap = { origins: [], sources: [], basis: [], claims: [], disputed: [], briefs: [] };

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Returns whether evidence bears on its claim: context only says where it was said. */
export const isRelevant = ({ data }: Evidence): boolean => data.stance !== "context";

/** Returns the claims that some evidence is about, each once. */
export const claimsWith = (evidence: readonly Evidence[]): Claim[] =>
  distinct(evidence.flatMap(({ of }) => (of.kind === "claim" ? [of] : [])));

/** Returns the claims that rely on some evidence, and those that it only disputes. */
const dependentsOf = (evidence: readonly Evidence[]): Pick<EvidenceMap, "claims" | "disputed" | "briefs"> => {
  const claims = claimsWith(evidence.filter(({ data }) => data.stance !== "disputes"));
  const disputed = claimsWith(evidence).filter((claim) => !claims.includes(claim));
  return { claims, disputed, briefs: briefsOf(claims) };
};

const briefsOf = (claims: readonly Claim[]): Brief[] => distinct(claims.flatMap(({ briefs }) => briefs));

/**
 * Returns the claims on the other side of the relation "depends on": those that a claim is built on, or those built on
 * it.
 */
const claimsBeyond = (claim: Claim, side: "basis" | "built"): Claim[] =>
  claim.relations.flatMap(({ data, claim: other }) =>
    data.type === "depends_on" && (claim.data.relations?.includes(data) ?? false) === (side === "basis") ? [other] : [],
  );

/**
 * Returns what a claim relies on (its sources, the origins of their information, claims it depends on), and what relies
 * on it.
 */
export const mapOfClaim = (claim: Claim): EvidenceMap => {
  const evidence = claim.evidence.some(isRelevant) ? claim.evidence.filter(isRelevant) : claim.evidence;
  return {
    ...empty,
    origins: distinct(evidence.map(({ origin }) => origin)),
    sources: distinct(evidence.map(({ source }) => source)),
    basis: distinct(claimsBeyond(claim, "basis")),
    claims: distinct(claimsBeyond(claim, "built")),
    briefs: claim.briefs,
  };
};

/** Returns the origins of a source's information, and the claims and briefs that rely on the source. */
export const mapOfSource = (source: Source): EvidenceMap => {
  const evidence = source.evidence.filter(isRelevant);
  return {
    ...empty,
    origins: distinct([source.origin, ...evidence.map(({ origin }) => origin)]),
    ...dependentsOf(evidence),
  };
};

/**
 * Returns what a brief relies on (its claims, their sources, the origins of their information), and the briefs that
 * link to it.
 */
export const mapOfBrief = (brief: Brief): EvidenceMap => ({
  ...empty,
  origins: distinct(brief.claims.flatMap(({ evidence }) => evidence.filter(isRelevant).map(({ origin }) => origin))),
  sources: brief.sources,
  basis: brief.claims,
  briefs: brief.linkedFrom,
});

/** Groups all evidence by the house from which its information comes. */
const evidenceByHouse = memoize(({ sources }: Briefing): ReadonlyMap<Actor, Evidence[]> => {
  const all = sources.flatMap((source) => source.evidence.filter(isRelevant));
  return groupPairs(all.map((evidence) => [houseOf(evidence.origin), evidence] as const));
});

/**
 * Returns the sources that report information of an actor or a part of it, and the claims and briefs that rely on them.
 */
export const mapOfActor = (actor: Actor, briefing: Briefing): EvidenceMap => {
  const evidence = (evidenceByHouse(briefing).get(houseOf(actor)) ?? []).filter(({ origin }) =>
    actorAndWholes(origin).includes(actor),
  );
  return { ...empty, sources: distinct(evidence.map(({ source }) => source)), ...dependentsOf(evidence) };
};

/** Returns the given claims that only sources of an actor's own house support. */
export const claimsSupportedOnlyBy = (actor: Actor, claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => {
    const support = claim.evidence.filter(({ data }) => data.stance === "supports");
    return support.length > 0 && support.every((evidence) => houseBehind(evidence, claim) === houseOf(actor));
  });
