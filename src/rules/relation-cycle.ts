import type { Path } from "../model/finding.ts";
import type { RelationData, SourceRecord } from "../model/records.ts";
import { cyclesIn, type Edge } from "./cycles.ts";
import { defineRule, type Report } from "./rule.ts";

type Place = { record: SourceRecord; path: Path };
type Graph = { nodes: string[]; edgesOf: (id: string) => Edge<Place>[]; phrase: string };

const maxShown = 6;

const describeCycle = (path: string[], phrase: string): string => {
  const shown = path.length > maxShown ? [...path.slice(0, maxShown - 1), `${path.length - maxShown + 1} more`] : path;
  return `${[...shown, path[0]].join(` ${phrase} `)}: this goes round in a circle`;
};

const ofClaims = (claims: SourceRecord<"claim">[], type: RelationData["type"], phrase: string): Graph => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    nodes: [...byId.keys()],
    phrase,
    edgesOf: (id) => {
      const record = byId.get(id);
      return (record?.data.relations ?? []).flatMap((relation, place) =>
        record && relation.type === type
          ? [{ to: relation.claim, of: { record, path: ["relations", place, "claim"] } }]
          : [],
      );
    },
  };
};

const ofActors = (actors: SourceRecord<"actor">[]): Graph => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    nodes: [...byId.keys()],
    phrase: "is part of",
    edgesOf: (id) => {
      const record = byId.get(id);
      const to = record?.data.part_of;
      return record && to ? [{ to, of: { record, path: ["part_of"] } }] : [];
    },
  };
};

/** Relations that form a cycle where none is allowed. */
export const relationCycle = defineRule({
  id: "relation-cycle",
  explain: "What depends on, supersedes or is part of something cannot come round to itself again.",
  good: "a depends_on b, b depends_on c",
  bad: "a depends_on b, b depends_on a",
  *check({ content: { records } }): Iterable<Report> {
    for (const { nodes, edgesOf, phrase } of [
      ofClaims(records.claim, "depends_on", "depends on"),
      ofClaims(records.claim, "supersedes", "supersedes"),
      ofActors(records.actor),
    ])
      for (const { path, closing } of cyclesIn(nodes, edgesOf))
        yield { ...closing, message: describeCycle(path, phrase), hint: "take one of the links out" };
  },
});
