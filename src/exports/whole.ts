import type { Briefing } from "../model/briefing.ts";
import { contract } from "./contract.ts";
import { exportedKinds, exportRecord, folderOf, nodesOf } from "./records.ts";

/** A JSON object of which each list's items stand on lines of their own. */
const assemble = (head: object, lists: [string, Iterable<object>][]): string => {
  const rows = lists.map(
    ([name, items]) => `${JSON.stringify(name)}: [\n${[...items].map((item) => JSON.stringify(item)).join(",\n")}\n]`,
  );
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n${rows.join(",\n")}\n}\n`;
};

/** All of a briefing as one JSON document: enough to make it again. */
export const wholeBriefing = (briefing: Briefing): string => {
  const { site, ledger } = briefing;
  return assemble(
    {
      contract: contract.version,
      title: site.data.title,
      url: site.url("/"),
      license: site.data.license.URL,
      evidence_as_of: site.data.evidence_as_of,
      site: { file: site.file, data: site.data },
      published: ledger,
    },
    exportedKinds.map((kind) => [
      folderOf(kind),
      nodesOf(kind, briefing).map((node) => exportRecord(kind, node, briefing)),
    ]),
  );
};
