import { latestDate } from "../lib/dates.ts";
import type { Claim } from "./briefing.ts";
import { addEnd, addedOn } from "./changes.ts";
import type { RelationData } from "./records.ts";
import { computeStanding, conflictIsLive } from "./standing.ts";

/** The phrase of each relation, from the side that wrote it, and from the other. */
const relationPhrases: Record<RelationData["type"], readonly [string, string]> = {
  supports: ["supports", "is supported by"],
  depends_on: ["depends on", "supports"],
  qualifies: ["qualifies", "is qualified by"],
  qualified_by: ["is qualified by", "qualifies"],
  conflicts_with: ["conflicts with", "conflicts with"],
  supersedes: ["supersedes", "is superseded by"],
};

const scopePhrases: Record<string, string> = {
  scope: "differs in scope from",
  definition: "uses a different definition from",
  timescale: "covers a different period from",
};

const phrase = (data: RelationData, side: 0 | 1): string =>
  scopePhrases[data.scope ?? ""] ?? relationPhrases[data.type][side];

/** Returns the change that ends a claim, on the first day on which both the claim and its successor were there. */
const endBySuccessor = (claim: Claim, successor: Claim) => ({
  date: latestDate([addedOn(claim), addedOn(successor)]) ?? successor.data.made_on,
  change: "superseded",
  why: claim.verdict.why,
});

/** Adds each relation to both of its claims, then computes every claim's standing. */
export const linkRelations = (claims: Map<string, Claim>): void => {
  const successors = new Map<Claim, Claim>();
  for (const claim of claims.values())
    for (const data of claim.data.relations ?? []) {
      const other = claims.get(data.claim);
      if (!other || other === claim) continue;
      if (data.type === "supersedes" && !successors.has(other)) successors.set(other, claim);
      claim.relations.push({ phrase: phrase(data, 0), claim: other, data, live: false });
      other.relations.push({ phrase: phrase(data, 1), claim, data, live: false });
    }
  const superseded = new Set(successors.keys());
  for (const claim of claims.values()) {
    for (const relation of claim.relations)
      relation.live =
        relation.data.type === "conflicts_with" &&
        conflictIsLive(claim, relation.claim, superseded, relation.data.scope);
    claim.verdict = computeStanding(claim, successors.get(claim));
  }
  for (const [claim, successor] of successors) addEnd(claim, endBySuccessor(claim, successor));
};
