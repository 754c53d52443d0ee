import type { RecordOrBrief } from "../kinds/registry.ts";
import type { Figure, NodeOf } from "./briefing.ts";

/** Every node by its kind and id. */
export type NodeIndex = { [K in RecordOrBrief]: Map<string, NodeOf<K>> };

/** The records that a list of ids names; an unknown id is a finding of the rules and left out here. */
export const nodesNamed = <T>(index: Map<string, T>, ids: readonly string[] | undefined): T[] =>
  (ids ?? []).flatMap((id) => index.get(id) ?? []);

/** Adds to a list what was not added last: all that one record adds comes in a row. */
export const addOnce = <T>(list: T[], item: T): void => {
  if (list.at(-1) !== item) list.push(item);
};

/** The figure that `claim.key` names. */
export const figureNamed = (index: NodeIndex, name: string): Figure | undefined => {
  const [claim = "", key] = name.split(".");
  return index.claim.get(claim)?.figures.find((figure) => figure.key === key);
};
