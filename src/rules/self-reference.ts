import type { Kind } from "../kinds/registry.ts";
import { referencesOf } from "../model/references.ts";
import { everyRecordRule } from "./rule.ts";

/** What a record of a kind does by naming another of its kind. */
const verbs: Partial<Record<Kind, string>> = {
  claim: "is related to",
  actor: "is part of",
  term: "sends the reader to",
};

/** A record that names itself where it must name another. */
export const selfReference = everyRecordRule({
  id: "self-reference",
  explain: "A claim is related to other claims, an actor is part of another, a term sends the reader to other terms.",
  good: "relations: [{ type: qualifies, claim: another-claim }]",
  bad: "relations: [{ type: qualifies, claim: the-claim-itself }]",
  find: (record) =>
    referencesOf(record).map(
      ({ kind, id, path }) =>
        kind === record.kind &&
        id === record.id && {
          path,
          message: `the ${kind} ${id} ${verbs[kind] ?? "names"} itself`,
          hint: "name another record, or delete the line",
        },
    ),
});
