import { allKinds, kinds, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import type { Briefing } from "../model/briefing.ts";
import { nodesOf } from "../model/nodes-of.ts";
import { jsonObject } from "./json-lines.ts";

/** A record whole, but of a claim or a brief the name, and the figures that texts may print. */
const rowOf = (kind: RecordOrBrief, { id, file, data }: { id: string; file: string; data: object }) => {
  if (kind !== "claim" && kind !== "brief") return { id, file, data };
  const { figures } = data as { figures?: object };
  return { id, name: titleOf(kind, data), ...(kind === "claim" && figures ? { figures } : {}) };
};

function* rowsOf(kind: RecordOrBrief, briefing: Briefing): Generator<object> {
  for (const node of nodesOf(briefing, kind)) yield rowOf(kind, node);
}

/**
 * What the forms know of a briefing when they open, piece by piece: every name, and whole what there is not much of.
 * Claims and briefs they ask for one by one.
 */
export const formDataParts = (briefing: Briefing): Iterable<string> => {
  const { site, ledger } = briefing;
  const entries = ledger.entries.filter(({ movedTo, gone }) => movedTo || gone);
  return jsonObject(
    { site: { file: site.file, data: site.data }, published: { ...ledger, entries } },
    allKinds.map((kind) => [kinds[kind].folder, rowsOf(kind, briefing)] as const),
  );
};
