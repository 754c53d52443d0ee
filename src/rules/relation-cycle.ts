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

/** Relations that form a cycle where none is allowed. */
export const relationCycle = defineRule({
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
});
