import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { count, Text } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import { deskQueues } from "../model/desk.ts";

const most = 50;

const Desk = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.desk}
    title="The desk’s queue"
    description="What the editors have to do next, ranked by how many briefs depend on it."
    kind="index"
    crumbs={[{ label: "The desk’s queue" }]}
  >
    <h1>The desk’s queue</h1>
    <p class="lede">What the record needs next, by kind, each ranked by how many briefs depend on it.</p>
    {deskQueues(briefing).map(({ id, heading, why, items }) => (
      <section>
        <h2 id={id}>
          {heading} <span class="count">{items.length}</span>
        </h2>
        <p class="says">{why}</p>
        <ul class="links">
          {items.slice(0, most).map(({ href, label, weight }) => (
            <li>
              <a href={href}>
                <Text>{label}</Text>
              </a>
              {weight > 0 && <span class="why"> {count(weight, "brief")}</span>}
            </li>
          ))}
        </ul>
        {items.length > most && <p>And {items.length - most} more.</p>}
      </section>
    ))}
  </Layout>
);

export const { data, render } = onePage(addresses.desk, Desk);
