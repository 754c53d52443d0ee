import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { addresses } from "../model/addresses.ts";

const lists = [
  ["What we think now", addresses.home],
  ["All briefs", addresses.briefs],
  ["All claims", addresses.claims],
  ["All sources", addresses.sources],
  ["Who’s who", addresses.actors],
  ["What changed", addresses.changes],
] as const;

const NotFound = ({ briefing, briefing: { site }, frame }: PageView) => (
  <Layout
    {...frame}
    title="Page not found"
    description="There is no page at this address."
    kind="index not-found"
    crumbs={[]}
  >
    <h1>There is no page at this address</h1>
    <p class="lede">
      No page is removed without a notice at its address, so the address is probably mistyped or was cut short.
    </p>
    <search class="needs-scripts">
      <label class="says" for="query">
        Words from the page
      </label>
      <form class="search-line" action={site.link(addresses.search)}>
        <input id="query" name="q" type="search" />
        <button type="submit">Search</button>
      </form>
    </search>
    <div class="two">
      <section aria-labelledby="page:briefs">
        <h2 id="page:briefs">The newest briefs</h2>
        <BriefLinks briefs={briefing.briefs.slice(0, 5)} />
      </section>
      <section aria-labelledby="page:lists">
        <h2 id="page:lists">Where else to look</h2>
        <ul class="links">
          {lists.map(([label, address]) => (
            <li>
              <a href={site.link(address)}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  </Layout>
);

export const { outputs, render } = onePage(addresses.notFound, NotFound);
