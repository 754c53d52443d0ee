import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { nodesOf } from "../model/node-index.ts";
import { contractVersion } from "./contract.ts";
import { jsonObject } from "./json-lines.ts";
import { exportRecord } from "./records.ts";

function* exported(kind: RecordOrBrief, briefing: Briefing): Generator<object> {
  for (const node of nodesOf(briefing, kind)) yield exportRecord(kind, node, briefing);
}

/** Yields a briefing as one JSON document in pieces, which is enough to rebuild it. */
export const wholeBriefing = (briefing: Briefing): Iterable<string> => {
  const { site, ledger } = briefing;
  return jsonObject(
    {
      $schema: site.url(addresses.dataSchema("briefing")),
      contract: contractVersion,
      title: site.data.title,
      url: site.url("/"),
      license: site.data.license.URL,
      evidence_as_of: site.data.evidence_as_of,
      site: { file: site.file, data: site.data },
      published: ledger,
    },
    allKinds.map((kind) => [kinds[kind].folder, exported(kind, briefing)] as const),
  );
};
