import { defineRule } from "./rule.ts";

const hint = "name another record, or delete the line";

/** A record that names itself where it must name another. */
export const selfReference = defineRule({
  id: "self-reference",
  explain: "A claim is related to other claims, an actor is part of another, a term sends the reader to other terms.",
  good: "relations: [{ type: qualifies, claim: another-claim }]",
  bad: "relations: [{ type: qualifies, claim: the-claim-itself }]",
  *check({ content: { records } }) {
    for (const claim of records.claim)
      for (const [place, relation] of (claim.data.relations ?? []).entries())
        if (relation.claim === claim.id)
          yield {
            record: claim,
            path: ["relations", place, "claim"],
            message: `the claim ${claim.id} is related to itself`,
            hint,
          };
    for (const actor of records.actor)
      if (actor.data.part_of === actor.id)
        yield { record: actor, path: ["part_of"], message: `the actor ${actor.id} is part of itself`, hint };
    for (const term of records.term)
      for (const [place, id] of (term.data.see_also ?? []).entries())
        if (id === term.id)
          yield {
            record: term,
            path: ["see_also", place],
            message: `the term ${term.id} sends the reader to itself`,
            hint,
          };
  },
});
