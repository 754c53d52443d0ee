import type { Stance } from "../kinds/vocabulary.ts";
import { groupPairs } from "../lib/group-pairs.ts";
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

const relationTerms = {
  supports: ["supports", "a claim that it supports"],
  depends_on: ["dependsOn", "a claim that it depends on"],
  qualifies: ["qualifies", "a claim that it limits"],
  qualified_by: ["qualifiedBy", "a claim that limits it"],
  conflicts_with: ["conflictsWith", "a claim that it conflicts with"],
  supersedes: ["supersedes", "a claim whose place it takes"],
} as const satisfies Record<RelationData["type"], readonly [string, string]>;

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

type Edge = readonly [term: string, to: { address: string }];

const addressesByTerm = (edges: readonly Edge[], site: Site): Record<string, string[]> => {
  const byTerm = groupPairs(edges.map(([term, { address }]) => [term, site.url(address)] as const));
  return Object.fromEntries([...byTerm].map(([term, ends]) => [term, [...new Set(ends)]]));
};

/** Returns a claim's evidence and relations in these terms, as lists of addresses. */
export const edgesOf = ({ evidence, relations }: Claim, site: Site): Record<string, string[]> =>
  addressesByTerm(
    [
      ...evidence.map(({ data, source }): Edge => [stanceTerms[data.stance][0], source]),
      ...relations.flatMap(({ data, claim }): Edge[] =>
        data.claim === claim.id ? [[relationTerms[data.type][0], claim]] : [],
      ),
    ],
    site,
  );

/**
 * Returns a policy option's reasons, proposers and sources in these terms, as lists of addresses, without empty lists.
 */
export const edgesOfOption = (option: Option, site: Site): Record<string, string[]> =>
  addressesByTerm(
    [
      ...option.reasonsFor.map((claim): Edge => [optionTerms.for[0], claim]),
      ...option.reasonsAgainst.map((claim): Edge => [optionTerms.against[0], claim]),
      ...option.proposers.map((actor): Edge => [optionTerms.proposer[0], actor]),
      ...option.places.map(({ source }): Edge => [optionTerms.source[0], source]),
    ],
    site,
  );
