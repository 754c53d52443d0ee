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

const graphOf = <R extends SourceRecord>(
  records: readonly R[],
  phrase: string,
  linksOf: (record: R) => { to: string; path: Path }[],
): Graph => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const edgesOf = (record: R | undefined) =>
    record ? linksOf(record).map(({ to, path }) => ({ to, of: { record, path } })) : [];
  return { nodes: [...byId.keys()], phrase, edgesOf: (id) => edgesOf(byId.get(id)) };
};

const relationsOf =
  (type: RelationData["type"]) =>
  ({ data: { relations = [] } }: SourceRecord<"claim">) =>
    relations.flatMap((one, place) =>
      one.type === type ? [{ to: one.claim, path: ["relations", place, "claim"] }] : [],
    );

/** Returns a key for a relation between two claims, the same from both sides. */
const keyOf = (from: string, { type, claim }: RelationData): string => {
  if (type === "qualified_by") return `${claim} qualifies ${from}`;
  if (type === "conflicts_with") return [from, claim].sort().join(" conflicts_with ");
  return `${from} ${type} ${claim}`;
};

/** The rules on relations between claims and between actors. */
export const relationRules = [
  defineRule({
    id: "relation-cycle",
    explain: "What depends on, supersedes or is part of something cannot come round to itself again.",
    good: "a depends_on b, b depends_on c",
    bad: "a depends_on b, b depends_on a",
    *check({ content: { records } }): Iterable<Report> {
      for (const { nodes, edgesOf, phrase } of [
        graphOf(records.claim, "depends on", relationsOf("depends_on")),
        graphOf(records.claim, "supersedes", relationsOf("supersedes")),
        graphOf(records.actor, "is part of", ({ data }) =>
          data.part_of ? [{ to: data.part_of, path: ["part_of"] }] : [],
        ),
      ])
        for (const { path, closing } of cyclesIn(nodes, edgesOf))
          yield { ...closing, message: describeCycle(path, phrase), hint: "take one of the links out" };
    },
  }),
  defineRule({
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
  }),
];
