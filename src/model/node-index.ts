import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import type { AnyNode, Briefing, Claim, Figure, NodeOf } from "./briefing.ts";

/** Every node by its kind and id. */
export type NodeIndex = { [K in RecordOrBrief]: Map<string, NodeOf<K>> };

/** Returns the records that a list of ids names, without unknown ids, which the rules report. */
export const findNodes = <T>(index: ReadonlyMap<string, T>, ids: readonly string[] | undefined): T[] =>
  (ids ?? []).flatMap((id) => index.get(id) ?? []);

/** Adds an item to a list unless it was added last: all that one record adds comes in a row. */
export const addUnlessLast = <T>(list: T[], item: T): void => {
  if (list.at(-1) !== item) list.push(item);
};

/** Returns the figure that `claim.key` names. */
export const findFigure = (index: { claim: ReadonlyMap<string, Claim> }, name: string): Figure | undefined => {
  const [claim = "", key] = name.split(".");
  return index.claim.get(claim)?.figures.find((figure) => figure.key === key);
};

/** Returns the linked records of a kind, in order. */
export const nodesOf = <K extends RecordOrBrief>(briefing: Briefing, kind: K): NodeOf<K>[] =>
  briefing[kinds[kind].folder] as unknown as NodeOf<K>[];

/** Returns all linked records, kind by kind. */
export const allNodes = (briefing: Briefing): AnyNode[] =>
  allKinds.flatMap((kind): AnyNode[] => nodesOf(briefing, kind));
