import { isDeepStrictEqual } from "node:util";
import { type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import type { Briefing, NodeOf } from "../model/briefing.ts";
import { nodesOf } from "../model/node-index.ts";
import type { Item } from "./note.ts";

export type Pair<K extends RecordOrBrief> = { before: NodeOf<K>; after: NodeOf<K> };

export type MatchedRecords<K extends RecordOrBrief> = { added: NodeOf<K>[]; removed: NodeOf<K>[]; kept: Pair<K>[] };

/** Matches the records of a kind in two briefings by their ids. */
export const matchRecords = <K extends RecordOrBrief>(
  kind: K,
  before: Briefing,
  after: Briefing,
): MatchedRecords<K> => {
  const old = new Map(nodesOf(before, kind).map((node) => [node.id, node]));
  const now = new Map(nodesOf(after, kind).map((node) => [node.id, node]));
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    kept: [...now.values()].flatMap((node) => {
      const previous = old.get(node.id);
      return previous ? [{ before: previous, after: node }] : [];
    }),
  };
};

/** Returns whether any part of a record differs. */
export const differs = (a: unknown, b: unknown): boolean => !isDeepStrictEqual(a, b);

/** Returns a record as an item of a note, named by its title. */
export const item = ({ kind, file, id, data }: Named, said?: string): Item => ({
  file,
  name: titleOf(kind, data) || id,
  ...(said ? { said } : {}),
});

type Named = { kind: RecordOrBrief; file: string; id: string; data: object };
