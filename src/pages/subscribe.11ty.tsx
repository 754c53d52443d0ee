import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";

const Subscribe = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.subscribe}
    title="Subscribe"
    description="How to hear of new briefs in a feed reader."
    kind="index prose"
    crumbs={[{ label: "Subscribe" }]}
    feeds={feedLinks("briefs", site)}
  >
    <h1>Subscribe</h1>
    <p class="lede">
      A feed is an address that a feed reader looks at for you. No e-mail address is asked for, and nobody learns that
      you read it.
    </p>
    <h2>How</h2>
    <p>
      Pick a feed reader; most mail programs and browsers have one or can be given one. Tell it to subscribe, and paste
      one of these addresses. All three carry the same; if in doubt, take the first.
    </p>
    <dl class="facts">
      {feedLinks("briefs", site).map(({ label, address }) => (
        <div>
          <dt>Briefs, {label}</dt>
          <dd>
            <a href={site.link(address)}>{site.url(address)}</a>
          </dd>
        </div>
      ))}
    </dl>
    <p>
      Changes in the judgments are listed, newest first, on the page{" "}
      <a href={site.link(addresses.changes)}>What changed</a>.
    </p>
  </Layout>
);

export const { data, render } = onePage(addresses.subscribe, Subscribe);
