import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";
import { searchLists } from "../model/search-facets.ts";

const Search = ({ briefing: { site }, frame }: PageView) => (
  <Layout
    {...frame}
    title="Search"
    description="Search briefs, claims, sources, debates, events, open questions, actors and terms."
    kind="index search-page"
  >
    <h1>Search</h1>
    <search class="needs-scripts">
      <form id="search-form" action={site.link(addresses.search)}>
        <label for="query">Words to look for in briefs, claims, sources, debates, events, names and terms</label>
        <div class="search-line">
          <search-box debounce="1">
            <input
              id="query"
              name="q"
              type="search"
              autocomplete="off"
              spellcheck={false}
              enterkeyhint="search"
              aria-describedby="status"
            />
          </search-box>
          <button type="submit">Search</button>
        </div>
        <div class="search-tools">
          <details id="narrow">
            <summary>Filters</summary>
            <div id="filters" />
          </details>
          <p id="chosen" class="search-notes" />
        </div>
      </form>
    </search>
    <div class="search-said">
      <p id="status" class="search-status" role="status" />
      <label class="sort needs-scripts" hidden>
        Order{" "}
        <select id="sort" autocomplete="off">
          <option value="relevance">Relevance</option>
          <option value="date">Newest first</option>
        </select>
      </label>
    </div>
    <div id="notes" class="search-notes" />
    <div id="results" />
    <div id="after" class="search-after" />
    <noscript>
      <p>Search needs scripts, which are off. These lists hold the same pages:</p>
      <ul class="links">
        {searchLists.map(([label, address]) => (
          <li>
            <a href={site.link(address)}>{label}</a>
          </li>
        ))}
      </ul>
    </noscript>
  </Layout>
);

export const { outputs, render } = onePage(addresses.search, Search);
