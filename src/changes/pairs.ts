import { isDeepStrictEqual } from "node:util";
import type { RecordKind } from "../kinds/registry.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Item } from "./note.ts";

/** The list of a briefing that holds each kind of record. */
const lists = {
  brief: ({ briefs }: Briefing) => briefs,
  claim: ({ claims }: Briefing) => claims,
  source: ({ sources }: Briefing) => sources,
  event: ({ events }: Briefing) => events,
  watch: ({ watch }: Briefing) => watch,
  debate: ({ debates }: Briefing) => debates,
  theme: ({ themes }: Briefing) => themes,
  actor: ({ actors }: Briefing) => actors,
  term: ({ terms }: Briefing) => terms,
  chart: ({ charts }: Briefing) => charts,
} satisfies { [K in RecordKind | "brief"]: (briefing: Briefing) => readonly { id: string; data: object }[] };

export type RecordOrBrief = keyof typeof lists;
export const allKinds = Object.keys(lists) as RecordOrBrief[];

export const kindNames: Record<RecordOrBrief, [one: string, many: string]> = {
  brief: ["brief", "briefs"],
  claim: ["claim", "claims"],
  source: ["source", "sources"],
  event: ["event", "events"],
  watch: ["watch item", "watch items"],
  debate: ["debate", "debates"],
  theme: ["theme", "themes"],
  actor: ["actor", "actors"],
  term: ["term", "terms"],
  chart: ["chart", "charts"],
};

type Node<K extends RecordOrBrief> = ReturnType<(typeof lists)[K]>[number];
export type Pair<K extends RecordOrBrief> = { before: Node<K>; after: Node<K> };

export type Paired<K extends RecordOrBrief> = { added: Node<K>[]; removed: Node<K>[]; kept: Pair<K>[] };

/** The records of a kind in two briefings, matched by their ids. */
export const pair = <K extends RecordOrBrief>(kind: K, before: Briefing, after: Briefing): Paired<K> => {
  const list = lists[kind] as (briefing: Briefing) => readonly Node<K>[];
  const old = new Map(list(before).map((node) => [node.id, node]));
  const now = new Map(list(after).map((node) => [node.id, node]));
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    kept: [...now.values()].flatMap((node) => {
      const previous = old.get(node.id);
      return previous ? [{ before: previous, after: node }] : [];
    }),
  };
};

/** Whether any part of a record differs. */
export const differs = (a: unknown, b: unknown): boolean => !isDeepStrictEqual(a, b);

/** A record as an item of a note, by the name that people know it by. */
export const item = (node: { file: string; id: string; data: object }, said?: string): Item => {
  const data = node.data as Record<string, unknown>;
  const name = data["statement"] ?? data["title"] ?? data["question"] ?? data["name"] ?? node.id;
  return { file: node.file, name: String(name), ...(said ? { said } : {}) };
};
