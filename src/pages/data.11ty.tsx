import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { Fact, PageContents, PageSection } from "../../_includes/parts/blocks.tsx";
import { DatasetMetadata } from "../../_includes/parts/metadata.tsx";
import { FormattedDate } from "../../_includes/parts/text.tsx";
import { maxUnarchivedBytes } from "../exports/archive.ts";
import { contractChanges, contractVersion } from "../exports/contract.ts";
import { graphTerms } from "../exports/graph-terms.ts";
import { allKinds, kinds } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";
import { FileLink, Files, published, Tables } from "./data-files.tsx";

/** Examples of a record and a text in their own files. */
const RecordExamples = ({ briefing: { claims, briefs, site } }: { briefing: Briefing }) => {
  const [claim] = claims;
  const [brief] = briefs;
  return claim && brief ? (
    <p>
      Each record also has its own file, at an address like{" "}
      <a href={site.link(addresses.dataRecord("claims", claim.id))}>
        {site.url(addresses.dataRecord("claims", claim.id))}
      </a>
      , and each brief as Markdown, at one like{" "}
      <a href={site.link(addresses.briefText(brief.id))}>{site.url(addresses.briefText(brief.id))}</a>. A brief’s record
      links to it with <code>text</code> and lists the marks that were replaced there; in <code>briefing.json</code> it
      has the text itself, as <code>markdown</code>.
    </p>
  ) : null;
};

const Shape = ({ briefing, briefing: { site } }: { briefing: Briefing }) => (
  <PageSection id="shape" heading="The shape of the records">
    <p>
      A record has its <code>id</code>, which is permanent, its page at <code>url</code>, under <code>data</code> what
      its author wrote, under <code>computed</code> what follows from the whole, such as a claim’s standing, and under{" "}
      <code>links</code> the ids of what names it. Dates are as precise as their sources: a day, a month or a year.
    </p>
    <RecordExamples briefing={briefing} />
    <p>
      The shapes are written down as JSON Schema: <a href={site.link(addresses.dataSchema("briefing"))}>all</a>
      {allKinds.map((kind) => (
        <>
          , <a href={site.link(addresses.dataSchema(kind))}>{kinds[kind].folder}</a>
        </>
      ))}
      . Language models find their way from <a href={site.link(addresses.llmsText)}>llms.txt</a>.
    </p>
  </PageSection>
);

const Graph = ({ site }: { site: Site }) => (
  <PageSection id="graph" heading="The terms of the graph">
    <p>
      <FileLink name="graph.jsonld" site={site} /> speaks in the terms of schema.org. Those that follow are its own.
      Each leads from a claim, or from what it names, to something:
    </p>
    <dl class="facts">
      {graphTerms.map(([term, leadsTo]) => (
        <div>
          <dt id={term}>
            <code>{term}</code>
          </dt>
          <dd>{leadsTo}</dd>
        </div>
      ))}
    </dl>
  </PageSection>
);

/** How to use the files with common tools. */
const Uses = ({ site }: { site: Site }) => (
  <PageSection id="uses" heading="Using the data">
    <ul>
      <li>
        A spreadsheet opens any of the tables below, such as <FileLink name="claims.csv" site={site} />.
      </li>
      <li>
        Zotero and other reference managers import <FileLink name="sources.ris" site={site} />, LaTeX reads{" "}
        <FileLink name="sources.bib" site={site} />.
      </li>
      <li>
        A program reads <FileLink name="briefing.json" site={site} />, or one record at its own address, and learns of
        changes from <a href={site.link(addresses.subscribe)}>the feeds</a>.
      </li>
    </ul>
    <p>
      Whatever you make of it, name the source: {site.data.publisher}, {site.data.title}, {site.url(addresses.home)},{" "}
      {site.data.license.name}. And say a claim’s standing where you repeat it.
    </p>
  </PageSection>
);

const Versions = () => (
  <PageSection id="versions" heading="What you can rely on">
    <p>
      Version {contractVersion} of the data. The first number rises when something that was there is gone or means
      something else, the second when something is added. Ids and addresses stay.
    </p>
    <dl class="facts">
      {Object.entries(contractChanges)
        .flatMap(([date, changes]) =>
          Object.entries(changes).map(([version, change]) => (
            <Fact name={version}>
              <FormattedDate date={date} />. {change}
            </Fact>
          )),
        )
        .reverse()}
    </dl>
  </PageSection>
);

const Data = ({ briefing, briefing: { site }, frame }: PageView) => (
  <Layout
    {...frame}
    title="Open data"
    description="All records with their computed standing and links, as JSON, tables, references and a graph."
    kind="index prose"
    head={<DatasetMetadata briefing={briefing} files={published} version={contractVersion} />}
  >
    <h1>Open data</h1>
    <p class="lede">
      Everything on this site is made from records. Here they all are, with what is computed from them, under{" "}
      <a class="unbroken" rel="external license" href={site.data.license.URL}>
        {site.data.license.name}
      </a>
      .
    </p>
    <PageContents
      sections={[
        ["files", "Files"],
        ["uses", "Using the data"],
        ["tables", "Tables"],
        ["shape", "The shape of the records"],
        ["graph", "The terms of the graph"],
        ["versions", "What you can rely on"],
      ]}
    />
    <h2 id="files">Files</h2>
    <Files site={site} />
    <p>
      If <code>briefing.json</code> or <code>graph.jsonld</code> has more than {maxUnarchivedBytes / 1e6} MB, it is only
      in the archive, and a note at its address says so.
    </p>
    <Uses site={site} />
    <Tables briefing={briefing} />
    <Shape briefing={briefing} />
    <Graph site={site} />
    <Versions />
  </Layout>
);

export const { outputs, render } = onePage(addresses.data, Data);
