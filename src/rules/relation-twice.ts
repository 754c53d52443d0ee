import type { RelationData } from "../model/records.ts";
import { defineRule } from "./rule.ts";

/** Returns a key for a relation between two claims, the same from both sides. */
const keyOf = (from: string, { type, claim }: RelationData): string => {
  if (type === "qualified_by") return `${claim} qualifies ${from}`;
  if (type === "conflicts_with") return [from, claim].sort().join(" conflicts_with ");
  return `${from} ${type} ${claim}`;
};

/** A relation that is written more than once, on one side or on both. */
export const relationTwice = defineRule({
  id: "relation-twice",
  explain: "A relation is written on one side only; the other side shows it by itself.",
  good: "in a.yaml: relations: [{ type: qualified_by, claim: b }]",
  bad: "the same, and in b.yaml: relations: [{ type: qualifies, claim: a }]",
  *check({ content }) {
    const seen = new Map<string, string>();
    for (const claim of content.records.claim)
      for (const [place, relation] of (claim.data.relations ?? []).entries()) {
        if (relation.claim === claim.id) continue;
        const key = keyOf(claim.id, relation);
        const first = seen.get(key);
        if (first)
          yield {
            record: claim,
            path: ["relations", place],
            message: `that ${key.replace("_", " ")} is also written in ${first}`,
            hint: "delete it here; it is shown on both sides",
          };
        else seen.set(key, claim.file);
      }
  },
});
