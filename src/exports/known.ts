import type { Briefing } from "../model/briefing.ts";
import { nameOf } from "../scaffold/draft.ts";
import { jsonObject } from "./json-lines.ts";
import { type ExportedKind, exportedKinds, folderOf, nodesOf } from "./records.ts";

/** A record whole, but of a claim or a brief the name, and the figures that texts may print. */
const rowOf = (kind: ExportedKind, { id, file, data }: { id: string; file: string; data: object }) => {
  if (kind !== "claim" && kind !== "brief") return { id, file, data };
  const { figures } = data as { figures?: object };
  return { id, name: nameOf(data as Record<string, unknown>), ...(kind === "claim" && figures ? { figures } : {}) };
};

function* rowsOf(kind: ExportedKind, briefing: Briefing): Generator<object> {
  for (const node of nodesOf(kind, briefing)) yield rowOf(kind, node);
}

/**
 * What the forms know of a briefing when they open, piece by piece: every name, and whole what there is not much of.
 * Claims and briefs they ask for one by one.
 */
export const knownToForms = (briefing: Briefing): Iterable<string> => {
  const { site, ledger } = briefing;
  const entries = ledger.entries.filter(({ movedTo, gone }) => movedTo || gone);
  return jsonObject(
    { site: { file: site.file, data: site.data }, published: { ...ledger, entries } },
    exportedKinds.map((kind) => [folderOf(kind), rowsOf(kind, briefing)] as const),
  );
};
