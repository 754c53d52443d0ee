import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { briefText } from "./brief-text.ts";
import { jsonSchemas } from "./contract.ts";
import { dataPackage } from "./data-package.ts";
import { dictionary } from "./dictionary.ts";
import { graph } from "./graph.ts";
import { llmsText } from "./llms.ts";
import { exportedKinds, exportRecord, folderOf, nodesOf } from "./records.ts";
import { bibtex } from "./references/bibtex.ts";
import { cslJson } from "./references/csl.ts";
import { ris } from "./references/ris.ts";
import { robots, sitemap } from "./sitemap.ts";
import { tables } from "./tables/all.ts";
import { wholeBriefing } from "./whole.ts";
import { zip } from "./zip.ts";

/** A file and what it holds, made when it is asked for. */
export type ExportFile = { permalink: string; render: () => string | Uint8Array };

const once = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The files of the open data that stand in `/data/` and in the zip. */
const dataFiles = (briefing: Briefing): { name: string; text: () => string }[] => [
  { name: "briefing.json", text: once(() => wholeBriefing(briefing)) },
  ...tables.map((table) => ({ name: `${table.name}.csv`, text: once(() => table.text(briefing)) })),
  { name: "dictionary.csv", text: dictionary },
  { name: "datapackage.json", text: () => dataPackage(briefing.site) },
  { name: "sources.csl.json", text: once(() => cslJson(briefing.sources)) },
  { name: "sources.bib", text: once(() => bibtex(briefing.sources)) },
  { name: "sources.ris", text: once(() => ris(briefing.sources)) },
  { name: "graph.jsonld", text: once(() => graph(briefing)) },
  ...jsonSchemas().map(({ name, schema }) => ({
    name: `schema/${name}.json`,
    text: () => `${JSON.stringify(schema, null, 2)}\n`,
  })),
];

const zipOf = (files: ReturnType<typeof dataFiles>, briefing: Briefing): Uint8Array =>
  zip([
    ...files.map(({ name, text }) => ({ name, text: text() })),
    ...briefing.briefs.map((brief) => ({ name: `briefs/${brief.id}.md`, text: briefText(brief, briefing) })),
  ]);

function* records(briefing: Briefing): Generator<ExportFile> {
  for (const kind of exportedKinds)
    for (const node of nodesOf(kind, briefing))
      yield {
        permalink: addresses.dataRecord(folderOf(kind), node.id),
        render: () => `${JSON.stringify(exportRecord(kind, node, briefing), null, 1)}\n`,
      };
}

/** Every file for machines: the open data, each record and brief alone, the site map. */
export function* exportFiles(briefing: Briefing): Generator<ExportFile> {
  const files = dataFiles(briefing);
  for (const { name, text } of files) yield { permalink: addresses.dataFile(name), render: text };
  yield { permalink: addresses.dataFile("everything.zip"), render: () => zipOf(files, briefing) };
  yield* records(briefing);
  for (const brief of briefing.briefs)
    yield { permalink: addresses.briefText(brief.id), render: () => briefText(brief, briefing) };
  yield { permalink: addresses.forMachines, render: () => llmsText(briefing) };
  yield { permalink: addresses.sitemap, render: () => sitemap(briefing) };
  yield { permalink: addresses.robots, render: () => robots(briefing) };
}
