import { allKinds, kinds } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Site } from "../model/briefing.ts";
import { citationsOf } from "../model/cite.ts";
import { nodesOf } from "../model/node-index.ts";
import { archiveNote } from "./archive-note.ts";
import { briefText } from "./brief-text.ts";
import { csv } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import { formDataParts } from "./form-data.ts";
import { graph } from "./graph.ts";
import { jsonMembers } from "./json-lines.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { llmsText } from "./llms.ts";
import { standaloneRecord, wholeBriefing } from "./records.ts";
import { bibtex } from "./references/bibtex.ts";
import { cslJson } from "./references/csl.ts";
import { ris } from "./references/ris.ts";
import { robots } from "./sitemap.ts";
import { tables } from "./tables/all.ts";

/** Yields a table of every column of every table, with its type and meaning, as CSV. */
const dictionary = (): Iterable<string> =>
  csv([
    ["table", "column", "type", "refers_to", "description"],
    ...tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, column.type, column.of, column.description]),
    ),
  ]);

/**
 * An exported file, rendered on demand in pieces; its name in the archive if it is there too; for a file of all records,
 * the note that replaces it if it is too large.
 */
export type ExportFile = {
  address: string;
  pieces: () => Iterable<string>;
  archived?: string;
  note?: string;
};

const dataFile = (name: string, pieces: () => Iterable<string>): ExportFile => ({
  address: addresses.dataFile(name),
  pieces,
  archived: name,
});

const largeDataFile = (name: string, pieces: () => Iterable<string>, { site }: Briefing): ExportFile => ({
  ...dataFile(name, pieces),
  note: archiveNote(name, site),
});

/** Returns the files of the open data that are in `/data/` and in the archive. */
const dataFiles = (briefing: Briefing): ExportFile[] => [
  largeDataFile("briefing.json", () => wholeBriefing(briefing), briefing),
  ...tables.map((table) => dataFile(`${table.name}.csv`, () => table.lines(briefing))),
  dataFile("dictionary.csv", dictionary),
  dataFile("datapackage.json", () => [dataPackage(briefing.site)]),
  dataFile("sources.csl.json", () => cslJson(briefing.sources)),
  dataFile("sources.bib", () => [bibtex(briefing.sources)]),
  dataFile("sources.ris", () => [ris(briefing.sources)]),
  largeDataFile("graph.jsonld", () => graph(briefing), briefing),
  ...jsonSchemas(briefing.site).map(({ name, schema }) =>
    dataFile(`schema/${name}.json`, () => [`${JSON.stringify(schema, null, 2)}\n`]),
  ),
];

function* records(briefing: Briefing): Generator<ExportFile> {
  for (const kind of allKinds)
    for (const node of nodesOf(briefing, kind))
      yield {
        address: addresses.dataRecord(kinds[kind].folder, node.id),
        pieces: () => [jsonMembers(standaloneRecord(kind, node, briefing))],
      };
}

/** Returns the citation of a brief as files for reference managers. */
const citations = (brief: Brief, site: Site): ExportFile[] =>
  (["bib", "ris"] as const).map((format) => ({
    address: addresses.briefCitation(brief.id, format),
    pieces: () => citationsOf(brief, site).flatMap((style) => (style.format === format ? [style.text] : [])),
  }));

/** Yields every export: the open data, each record and brief, the data of the forms, and what crawlers may read. */
export function* exportFiles(briefing: Briefing): Generator<ExportFile> {
  yield* dataFiles(briefing);
  for (const brief of briefing.briefs) {
    yield {
      address: addresses.briefText(brief.id),
      pieces: () => [briefText(brief, briefing)],
      archived: `briefs/${brief.id}.md`,
    };
    yield* citations(brief, briefing.site);
  }
  yield* records(briefing);
  yield { address: addresses.contributeData, pieces: () => formDataParts(briefing) };
  yield { address: addresses.llmsText, pieces: () => [llmsText(briefing)] };
  yield { address: addresses.robots, pieces: () => [robots(briefing)] };
}
