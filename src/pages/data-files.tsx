import { Fact, PageSection } from "../../_includes/parts/blocks.tsx";
import { byteOrderMarkHelp, readingOption } from "../exports/csv.ts";
import { archiveFile, type DataFile, dataFiles, packageFile } from "../exports/data-files.ts";
import { tables } from "../exports/tables/all.ts";
import type { Table } from "../exports/tables/table.ts";
import { count } from "../lib/count.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";

/** A link to a file of the open data, by name. */
export const FileLink = ({ name, site }: { name: string; site: Site }) => (
  <a href={site.link(addresses.dataFile(name))}>{name}</a>
);

const files: readonly DataFile[] = [archiveFile, ...dataFiles, packageFile];

/** The files of all records, each with its purpose. */
export const Files = ({ site }: { site: Site }) => (
  <dl class="facts">
    {files.map(({ name, description }) => (
      <Fact name={<FileLink name={name} site={site} />}>{description}</Fact>
    ))}
  </dl>
);

const TableFile = ({ table, briefing }: { table: Table; briefing: Briefing }) => (
  <details>
    <summary>
      {table.title}: {table.description}
    </summary>
    <p>
      <FileLink name={`${table.name}.csv`} site={briefing.site} />, {count(table.size(briefing), "row")}
    </p>
    <dl class="facts">
      {table.columns.map(({ name, type, description, of }) => (
        <Fact name={<code>{name}</code>}>
          {description} <span class="apparatus">{of ? `${type}, an id in ${of}.csv` : type}</span>
        </Fact>
      ))}
    </dl>
  </details>
);

/** The tables with their columns. */
export const Tables = ({ briefing }: { briefing: Briefing }) => (
  <PageSection id="tables" heading="Tables">
    <p>
      The same as tables for spreadsheets, in UTF-8. The ids join them: the column <code>claim</code> of the evidence,
      for one, holds ids of claims. A list in a cell is a JSON array. A text that a spreadsheet would run as a formula
      has an apostrophe before it, and so has a text that begins with one: take one off to have the text as it is.{" "}
      {byteOrderMarkHelp.split(readingOption).map((part, place) => [place > 0 && <code>{readingOption}</code>, part])}
    </p>
    {tables.map((table) => (
      <TableFile table={table} briefing={briefing} />
    ))}
  </PageSection>
);

/** Every file, including the tables, for search engines for data. */
export const published = [
  ...files,
  ...tables.map(({ name, description }) => ({ name: `${name}.csv`, mediaType: "text/csv", description })),
];
