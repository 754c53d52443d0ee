import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { Titled } from "../../_includes/parts/rows.tsx";
import { FormattedDate, holdNumbers } from "../../_includes/parts/text.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import { digestsOf } from "../model/digest.ts";
import { Follow } from "./follow.tsx";

const Digests = ({ briefing, briefing: { site }, frame }: PageView) => {
  const digests = digestsOf(briefing);
  return (
    <Layout
      {...frame}
      feeds={feedLinks(briefing, ["digest"])}
      title="Weekly digest"
      description="What changed, week by week: judgments first, then claims, then what is new."
      kind="index"
    >
      <h1>Weekly digest</h1>
      <p class="lede">
        What changed, week by week: judgments first, then claims, then what is new. A week without a change has no page.
      </p>
      <Follow briefing={briefing} kinds={["digest"]} />
      {digests.length === 0 ? (
        <p>Nothing has changed yet.</p>
      ) : (
        <ul class="rows">
          {digests.map(({ address, from, summary }) => (
            <li class="beside">
              <Titled href={site.link(address)} title={["Week of ", <FormattedDate date={from} />]}>
                {holdNumbers(summary)}
              </Titled>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.digests, Digests);
