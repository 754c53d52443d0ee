import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { When } from "../../_includes/parts/text.tsx";
import { contract } from "../exports/contract.ts";
import { exportedKinds, folderOf } from "../exports/records.ts";
import { tables } from "../exports/tables/all.ts";
import type { Table } from "../exports/tables/table.ts";
import { addresses } from "../model/addresses.ts";
import type { Site } from "../model/briefing.ts";

const files = [
  ["everything.zip", "Everything in one archive: all the files below, and each brief as Markdown."],
  ["briefing.json", "All records with what is computed from them. It is enough to make this site again."],
  ["sources.csl.json", "The sources as CSL-JSON, for reference managers and citation processors."],
  ["sources.bib", "The sources as BibTeX."],
  ["sources.ris", "The sources as RIS."],
  ["graph.jsonld", "Briefs, claims, sources, actors and events as JSON-LD, in the terms of schema.org."],
  ["dictionary.csv", "Every column of every table: its type and its meaning."],
  ["datapackage.json", "A description of the tables for programs, by the Frictionless Data Package standard."],
] as const;

const FileLink = ({ name, site }: { name: string; site: Site }) => (
  <a href={site.link(addresses.dataFile(name))}>{name}</a>
);

const Files = ({ site }: { site: Site }) => (
  <dl class="facts">
    {files.map(([name, what]) => (
      <div>
        <dt>
          <FileLink name={name} site={site} />
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);

const TableFile = ({ table, site }: { table: Table; site: Site }) => (
  <details>
    <summary>
      {table.title}: {table.description}
    </summary>
    <p>
      <FileLink name={`${table.name}.csv`} site={site} />
    </p>
    <dl class="facts">
      {table.columns.map(({ name, type, description, of }) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {description} <span class="apparatus">{of ? `${type}, an id in ${of}.csv` : type}</span>
          </dd>
        </div>
      ))}
    </dl>
  </details>
);

const Tables = ({ site }: { site: Site }) => (
  <section>
    <h2 id="tables">Tables</h2>
    <p>
      The same as tables for spreadsheets, in UTF-8. A list in a cell is a JSON array. A text that a spreadsheet would
      run as a formula has an apostrophe before it, and so has a text that begins with one: take one off to have the
      text as it is.
    </p>
    {tables.map((table) => (
      <TableFile table={table} site={site} />
    ))}
  </section>
);

const Shape = ({ site }: { site: Site }) => (
  <section>
    <h2 id="shape">The shape of the records</h2>
    <p>
      A record has its <code>id</code>, which is permanent, its page at <code>url</code>, under <code>data</code> what
      its author wrote, under <code>computed</code> what follows from the whole, such as a claim’s standing, and under{" "}
      <code>links</code> the ids of what names it. Dates are as precise as they are known: a day, a month or a year.
    </p>
    <p>
      Each record also stands alone, at <code>{site.url(addresses.dataRecord("claims", "id-of-the-claim"))}</code> and
      so on, and each brief as Markdown at <code>{site.url(addresses.briefText("id-of-the-brief"))}</code>. The shapes
      are written down as JSON Schema: <a href={site.link(addresses.dataSchema("briefing"))}>all</a>
      {exportedKinds.map((kind) => (
        <>
          , <a href={site.link(addresses.dataSchema(kind))}>{folderOf(kind)}</a>
        </>
      ))}
      . Language models find their way from <a href={site.link(addresses.forMachines)}>llms.txt</a>.
    </p>
  </section>
);

const Versions = () => (
  <section>
    <h2 id="versions">What you can rely on</h2>
    <p>
      Version {contract.version} of the data. The first number rises when something that was there is gone or means
      something else, the second when something is added. Ids and addresses stay.
    </p>
    <dl class="facts">
      {contract.changes.map(({ version, date, change }) => (
        <div>
          <dt>{version}</dt>
          <dd>
            <When date={date} />. {change}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const Data = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.data}
    title="Open data"
    description="All records with their computed standing and links, as JSON, tables, references and a graph."
    kind="index prose"
    crumbs={[{ label: "Open data" }]}
  >
    <h1>Open data</h1>
    <p class="lede">
      Everything on this site is made from records. Here they all are, with what is computed from them, under{" "}
      <a rel="external license" href={site.data.license.URL}>
        {site.data.license.name}
      </a>
      .
    </p>
    <h2 id="files">Files</h2>
    <Files site={site} />
    <Tables site={site} />
    <Shape site={site} />
    <Versions />
  </Layout>
);

export const { data, render } = onePage(addresses.data, Data);
