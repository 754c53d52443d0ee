import type { Stance } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Claim, Site } from "../model/briefing.ts";
import type { RelationData } from "../model/records.ts";

/** How evidence bears on a claim, which schema.org has no terms for: each leads from the claim to a source. */
const byStance = {
  supports: ["evidenceFor", "a source that says it is so"],
  disputes: ["evidenceAgainst", "a source that says it is not so"],
  qualifies: ["evidenceQualifying", "a source that limits it"],
  context: ["evidenceInContext", "a source that shows where it was said, or what surrounds it"],
} as const satisfies Record<Stance, readonly [string, string]>;

/** How one claim bears on another. */
const byRelation = {
  supports: ["supports", "a claim that it supports"],
  depends_on: ["dependsOn", "a claim that it depends on"],
  qualifies: ["qualifies", "a claim that it limits"],
  qualified_by: ["qualifiedBy", "a claim that limits it"],
  conflicts_with: ["conflictsWith", "a claim that it conflicts with"],
  supersedes: ["supersedes", "a claim whose place it takes"],
} as const satisfies Record<RelationData["type"], readonly [string, string]>;

/** The graph's own terms, each with what a claim leads to by it. */
export const graphTerms: readonly (readonly [term: string, leadsTo: string])[] = [
  ...Object.values(byStance),
  ...Object.values(byRelation),
];

/** What makes the terms addresses: those of their explanations on the data page. */
export const graphContext = (site: Site): object =>
  Object.fromEntries(
    graphTerms.map(([term]) => [term, { "@id": site.url(`${addresses.data}#${term}`), "@type": "@id" }]),
  );

/** A claim's evidence and relations in these terms, as lists of addresses. */
export const edgesOf = (claim: Claim, site: Site): Record<string, string[]> => {
  const edges: Record<string, Set<string>> = {};
  const add = (term: string, { address }: { address: string }) => {
    edges[term] ??= new Set();
    edges[term].add(site.url(address));
  };
  for (const { data, source } of claim.evidence) add(byStance[data.stance][0], source);
  for (const { data, claim: other } of claim.relations)
    if (data.claim === other.id) add(byRelation[data.type][0], other);
  return Object.fromEntries(Object.entries(edges).map(([term, ends]) => [term, [...ends]]));
};
