import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";

const NotFound = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.notFound}
    title="Page not found"
    description="There is no page at this address."
    kind="index prose"
  >
    <h1>There is no page at this address</h1>
    <p class="lede">
      No page that was ever published is taken away without a trace, so the address is probably mistyped or was cut
      short.
    </p>
    <p>Try one of these:</p>
    <ul class="links">
      <li>
        <a href={site.link(addresses.search)}>Search</a>
      </li>
      <li>
        <a href={site.link(addresses.home)}>What we think</a>
      </li>
      <li>
        <a href={site.link(addresses.briefs)}>All briefs</a>
      </li>
      <li>
        <a href={site.link(addresses.claims)}>All claims</a>
      </li>
    </ul>
  </Layout>
);

export const { data, render } = onePage(addresses.notFound, NotFound);
