import { memoize } from "../lib/memoize.ts";
import type { Actor, Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/create-nodes.ts";
import { isComplete, nodeRule } from "./rule.ts";

/** Returns the actors that evidence names as its origin. */
const originsOfEvidence = memoize(({ claims, watch }: Briefing): Set<Actor> => {
  const evidence = [
    ...claims.flatMap((claim) => [...claim.evidence, ...claim.outcomeEvidence]),
    ...watch.flatMap((item) => item.evidence),
  ];
  return new Set(evidence.map(({ origin }) => origin));
});

/** An actor that no record and no brief names. */
export const actorUnused = nodeRule("actor", {
  id: "actor-unused",
  severity: "warning",
  exemptible: true,
  explain: "An actor is there because a claim, a source, an event, a debate or a brief names it.",
  good: "an actor that made a claim",
  bad: "an actor that no record and no brief names",
  find: (actor, { briefing, content }) =>
    isComplete(content) &&
    !originsOfEvidence(briefing).has(actor) &&
    !isNamed(actor) && {
      message: `nobody names the actor ${actor.id}`,
      hint: "name it where it acts, or delete the file",
    },
});
