import { allKinds, kinds, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import type { Briefing } from "../model/briefing.ts";
import { nodesOf } from "../model/node-index.ts";
import { jsonObject } from "./json-lines.ts";

/** Returns a record in full, or of a claim or brief only its name and the figures that texts may print. */
const rowOf = (kind: RecordOrBrief, { id, file, data }: { id: string; file: string; data: object }) => {
  if (kind !== "claim" && kind !== "brief") return { id, file, data };
  const { figures } = data as { figures?: object };
  return { id, name: titleOf(kind, data), figures: kind === "claim" ? figures : undefined };
};

function* rowsOf(kind: RecordOrBrief, briefing: Briefing): Generator<object> {
  for (const node of nodesOf(briefing, kind)) yield rowOf(kind, node);
}

/**
 * Renders the data that forms load when they open, as JSON: every name, and full records except claims and briefs,
 * which they load one by one.
 */
export const formData = (briefing: Briefing): string => {
  const { site, ledger } = briefing;
  const entries = ledger.entries.filter(({ movedTo, gone }) => movedTo || gone);
  return jsonObject(
    { site: { file: site.file, data: site.data }, published: { ...ledger, entries } },
    allKinds.map((kind) => [kinds[kind].folder, rowsOf(kind, briefing)] as const),
  );
};
