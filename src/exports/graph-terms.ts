import type { Stance } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Claim, Option, Site } from "../model/briefing.ts";
import type { RelationData } from "../model/records.ts";

/** Terms for evidence, which schema.org does not have. Each leads from the claim to a source. */
const stanceTerms = {
  supports: ["evidenceFor", "a source that says it is so"],
  disputes: ["evidenceAgainst", "a source that says it is not so"],
  qualifies: ["evidenceQualifying", "a source that limits it"],
  context: ["evidenceInContext", "a source that shows where it was said, or what surrounds it"],
} as const satisfies Record<Stance, readonly [string, string]>;

/** Terms for relations between claims. */
const relationTerms = {
  supports: ["supports", "a claim that it supports"],
  depends_on: ["dependsOn", "a claim that it depends on"],
  qualifies: ["qualifies", "a claim that it limits"],
  qualified_by: ["qualifiedBy", "a claim that limits it"],
  conflicts_with: ["conflictsWith", "a claim that it conflicts with"],
  supersedes: ["supersedes", "a claim whose place it takes"],
} as const satisfies Record<RelationData["type"], readonly [string, string]>;

/** Terms for the reasons and proposers of a policy option. */
const optionTerms = {
  for: ["reasonFor", "from a policy option to a claim that speaks for it"],
  against: ["reasonAgainst", "from a policy option to a claim that speaks against it"],
  proposer: ["proposer", "from a policy option to who has proposed it"],
  source: ["proposedIn", "from a policy option to a source in which it is proposed"],
} as const;

/** The graph's own terms, each with what a claim or policy option leads to by it. */
export const graphTerms: readonly (readonly [term: string, leadsTo: string])[] = [
  ...Object.values(stanceTerms),
  ...Object.values(relationTerms),
  ...Object.values(optionTerms),
];

/** Returns the JSON-LD context of the terms: the addresses of their explanations on the data page. */
export const graphContext = (site: Site): object =>
  Object.fromEntries(
    graphTerms.map(([term]) => [term, { "@id": site.url(`${addresses.data}#${term}`), "@type": "@id" }]),
  );

/** Returns a claim's evidence and relations in these terms, as lists of addresses. */
export const edgesOf = (claim: Claim, site: Site): Record<string, string[]> => {
  const edges: Record<string, Set<string>> = {};
  const add = (term: string, { address }: { address: string }) => {
    edges[term] ??= new Set();
    edges[term].add(site.url(address));
  };
  for (const { data, source } of claim.evidence) add(stanceTerms[data.stance][0], source);
  for (const { data, claim: other } of claim.relations)
    if (data.claim === other.id) add(relationTerms[data.type][0], other);
  return Object.fromEntries(Object.entries(edges).map(([term, ends]) => [term, [...ends]]));
};

const urlsOf = (nodes: Iterable<{ address: string }>, site: Site): string[] => [
  ...new Set([...nodes].map(({ address }) => site.url(address))),
];

/**
 * Returns a policy option's reasons, proposers and sources in these terms, as lists of addresses, without empty lists.
 */
export const edgesOfOption = (option: Option, site: Site): Record<string, string[]> =>
  Object.fromEntries(
    [
      [optionTerms.for[0], urlsOf(option.reasonsFor, site)] as const,
      [optionTerms.against[0], urlsOf(option.reasonsAgainst, site)] as const,
      [optionTerms.proposer[0], urlsOf(option.proposers, site)] as const,
      [
        optionTerms.source[0],
        urlsOf(
          option.places.map(({ source }) => source),
          site,
        ),
      ] as const,
    ].filter(([, ends]) => ends.length > 0),
  );
