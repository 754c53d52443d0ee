import type { Actor, Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/create-nodes.ts";
import { defineRule, isComplete } from "./rule.ts";

/** Returns the actors that evidence names as its origin. */
const originsOfEvidence = ({ claims, watch }: Briefing): Set<Actor> =>
  new Set(
    [
      ...claims.flatMap((claim) => [...claim.evidence, ...claim.outcomeEvidence]),
      ...watch.flatMap((item) => item.evidence),
    ].map(({ origin }) => origin),
  );

/** An actor that no record and no brief names. */
export const actorUnused = defineRule({
  id: "actor-unused",
  severity: "warning",
  exemptible: true,
  explain: "An actor is there because a claim, a source, an event, a debate or a brief names it.",
  good: "an actor that made a claim",
  bad: "an actor that no record and no brief names",
  *check({ briefing, content }) {
    if (!isComplete(content)) return;
    const origins = originsOfEvidence(briefing);
    for (const actor of briefing.actors) {
      if (origins.has(actor) || isNamed(actor)) continue;
      yield {
        record: actor,
        message: `nobody names the actor ${actor.id}`,
        hint: "name it where it acts, or delete the file",
      };
    }
  },
});
