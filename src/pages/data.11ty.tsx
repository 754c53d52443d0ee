import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { dataFile } from "../exports/templates.ts";
import { addresses } from "../model/addresses.ts";

const Data = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.data}
    title="Open data"
    description="All records with their computed standing and links, as JSON."
    kind="index prose"
    crumbs={[{ label: "Open data" }]}
  >
    <h1>Open data</h1>
    <p class="lede">
      Everything on this site is made from records. Here they all are, with what is computed from them.
    </p>
    <dl class="facts">
      <div>
        <dt>All of it</dt>
        <dd>
          <a href={site.link(dataFile)}>{site.url(dataFile)}</a>
          <br />
          JSON: {count(briefing.claims.length, "claim")}, {count(briefing.sources.length, "source")},{" "}
          {count(briefing.events.length, "event")}, {count(briefing.debates.length, "debate")},{" "}
          {count(briefing.watch.length, "watch item")}, {count(briefing.actors.length, "actor")},{" "}
          {count(briefing.terms.length, "term")}, {count(briefing.briefs.length, "brief")}.
        </dd>
      </div>
      <div>
        <dt>License</dt>
        <dd>
          <a rel="external license" href={site.data.license.URL}>
            {site.data.license.name}
          </a>
        </dd>
      </div>
    </dl>
    <h2 id="shape">Its shape</h2>
    <p>
      The file has a list for each kind of record. A record has its <code>id</code>, its <code>url</code>, under{" "}
      <code>data</code> what its author wrote, and beside it what is computed: a claim’s <code>standing</code>, how it
      was reached, and the briefs that lean on it. Ids are permanent.
    </p>
  </Layout>
);

export const { data, render } = onePage(addresses.data, Data);
