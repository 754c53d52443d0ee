import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";

const Search = ({ briefing: { site }, briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.search}
    title="Search"
    description="Search briefs, claims, sources, debates and terms."
    kind="index search-page"
    crumbs={[{ label: "Search" }]}
    head={<script type="module" src={site.link(assets.search)} />}
  >
    <h1>Search</h1>
    <search data-index={site.link("/pagefind/")}>
      <label for="query">Words to look for in briefs, claims, sources, debates and terms</label>
      <input id="query" type="search" autocomplete="off" spellcheck={false} />
    </search>
    <p id="status" role="status" />
    <ol id="results" class="results" />
    <noscript>
      <p>Search needs scripts, which are off. These lists hold the same pages:</p>
    </noscript>
    <ul class="links">
      <li>
        <a href={site.link(addresses.briefs)}>All briefs</a>
      </li>
      <li>
        <a href={site.link(addresses.claims)}>All claims</a>
      </li>
      <li>
        <a href={site.link(addresses.sources)}>All sources</a>
      </li>
      <li>
        <a href={site.link(addresses.debates)}>All debates</a>
      </li>
      <li>
        <a href={site.link(addresses.glossary)}>Glossary</a>
      </li>
      <li>
        <a href={site.link(addresses.actors)}>Who is who</a>
      </li>
    </ul>
  </Layout>
);

export const { data, render } = onePage(addresses.search, Search);
