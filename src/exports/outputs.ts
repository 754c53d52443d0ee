import { allKinds, kinds } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Site } from "../model/briefing.ts";
import { citationsOf } from "../model/cite.ts";
import { nodesOf } from "../model/node-index.ts";
import { briefText } from "./brief-text.ts";
import { csv } from "./csv.ts";
import { archiveFile } from "./data-files.ts";
import { dataPackage } from "./data-package.ts";
import { formData } from "./form-data.ts";
import { graph } from "./graph.ts";
import { jsonMembers } from "./json-lines.ts";
import { jsonSchema, schemaNames } from "./json-schemas.ts";
import { llmsText } from "./llms.ts";
import { standaloneRecord, wholeBriefing } from "./records.ts";
import { bibtex } from "./references/bibtex.ts";
import { cslJson } from "./references/csl.ts";
import { ris } from "./references/ris.ts";
import { robots } from "./sitemap.ts";
import { tables } from "./tables/all.ts";

/** Renders the note at the address of a file that is in the archive only: where to get it, in terms of schema.org. */
const archiveNote = (name: string, site: Site): string =>
  `${JSON.stringify(
    {
      "@context": "https://schema.org",
      "@type": "DataDownload",
      "@id": site.url(addresses.dataFile(name)),
      name,
      description: `${name} is too large for this folder; it is in the archive, ${archiveFile.name}.`,
      contentUrl: site.url(addresses.dataFile(archiveFile.name)),
      encodingFormat: archiveFile.mediaType,
      license: site.data.license.URL,
    },
    null,
    1,
  )}\n`;

/** Renders a table of every column of every table, with its type and meaning, as CSV. */
const dictionary = (): string =>
  csv([
    ["table", "column", "type", "refers_to", "description"],
    ...tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, column.type, column.of, column.description]),
    ),
  ]);

/**
 * An exported file; its name in the archive if it is there too; for a file of all records, the note that replaces it if
 * it is too large.
 */
export type ExportFile = { address: string; render: () => string; archived?: string; note?: string };

const dataFile = (name: string, render: () => string): ExportFile => ({
  address: addresses.dataFile(name),
  render,
  archived: name,
});

const largeDataFile = (name: string, render: () => string, { site }: Briefing): ExportFile => ({
  ...dataFile(name, render),
  note: archiveNote(name, site),
});

/** Returns the files of the open data that are in `/data/` and in the archive. */
const dataFiles = (briefing: Briefing): ExportFile[] => [
  largeDataFile("briefing.json", () => wholeBriefing(briefing), briefing),
  ...tables.map((table) => dataFile(`${table.name}.csv`, () => table.render(briefing))),
  dataFile("dictionary.csv", dictionary),
  dataFile("datapackage.json", () => dataPackage(briefing.site)),
  dataFile("sources.csl.json", () => cslJson(briefing.sources)),
  dataFile("sources.bib", () => bibtex(briefing.sources)),
  dataFile("sources.ris", () => ris(briefing.sources)),
  largeDataFile("graph.jsonld", () => graph(briefing), briefing),
  ...schemaNames.map((name) =>
    dataFile(`schema/${name}.json`, () => `${JSON.stringify(jsonSchema(name, briefing.site), null, 2)}\n`),
  ),
];

const records = (briefing: Briefing): ExportFile[] =>
  allKinds.flatMap((kind) =>
    nodesOf(briefing, kind).map((node) => ({
      address: addresses.dataRecord(kinds[kind].folder, node.id),
      render: () => jsonMembers(standaloneRecord(kind, node, briefing)),
    })),
  );

/** Returns the citation of a brief as files for reference managers. */
const citations = (brief: Brief, site: Site): ExportFile[] =>
  (["bib", "ris"] as const).map((format) => ({
    address: addresses.briefCitation(brief.id, format),
    render: () => citationsOf(brief, site).find((style) => style.format === format)?.text ?? "",
  }));

/** Returns every export: the open data, each record and brief, the data of the forms, and what crawlers may read. */
export const exportFiles = (briefing: Briefing): ExportFile[] => [
  ...dataFiles(briefing),
  ...briefing.briefs.flatMap((brief): ExportFile[] => [
    {
      address: addresses.briefText(brief.id),
      render: () => briefText(brief, briefing),
      archived: `briefs/${brief.id}.md`,
    },
    ...citations(brief, briefing.site),
  ]),
  ...records(briefing),
  { address: addresses.contributeData, render: () => formData(briefing) },
  { address: addresses.llmsText, render: () => llmsText(briefing) },
  { address: addresses.robots, render: () => robots(briefing) },
];
