import { isDeepStrictEqual } from "node:util";
import type { RecordOrBrief } from "../kinds/registry.ts";
import type { Briefing, NodeOf } from "../model/briefing.ts";
import { nodesOf } from "../model/node-index.ts";

export type Pair<K extends RecordOrBrief> = { before: NodeOf<K>; after: NodeOf<K> };

/** Returns whether any part of a record differs. */
export const differs = (a: unknown, b: unknown): boolean => !isDeepStrictEqual(a, b);

/** Matches the records of a kind in two briefings by their ids; `changed` are the pairs whose data differ. */
export const matchRecords = <K extends RecordOrBrief>(kind: K, before: Briefing, after: Briefing) => {
  const old = new Map(nodesOf(before, kind).map((node) => [node.id, node]));
  const now = new Map(nodesOf(after, kind).map((node) => [node.id, node]));
  const kept = [...now.values()].flatMap((node): Pair<K>[] => {
    const previous = old.get(node.id);
    return previous ? [{ before: previous, after: node }] : [];
  });
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    kept,
    changed: kept.filter((both) => differs(both.before.data, both.after.data)),
  };
};
