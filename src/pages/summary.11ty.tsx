import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { ClaimList, sureness } from "../../_includes/parts/claim.tsx";
import { EditLink } from "../../_includes/parts/edit.tsx";
import { ThemeTags } from "../../_includes/parts/marks.tsx";
import { Text } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Site, Takeaway } from "../model/briefing.ts";

const TakeawayRow = ({ takeaway, site }: { takeaway: Takeaway; site: Site }) => (
  <section id={takeaway.id}>
    <ThemeTags themes={takeaway.themes} />
    <h2>
      {takeaway.data.order}. <Text>{takeaway.data.takeaway}</Text>
    </h2>
    <p class="sure">
      <b>{sureness(takeaway.data)}</b>
    </p>
    {takeaway.figures.map((figure) => (
      <p class="big-figure">
        <a href={`${figure.claim.href}#figures`}>{figure.words}</a>{" "}
        <span>
          <Text>{figure.data.label}</Text>
        </span>
      </p>
    ))}
    <p>
      <b>What it means:</b> <Text>{takeaway.data.meaning}</Text>
    </p>
    <p>
      Read more:{" "}
      <a href={takeaway.brief.href}>
        <Text>{takeaway.brief.data.title}</Text>
      </a>
    </p>
    <ClaimList claims={takeaway.claims} />
    <p class="apparatus">
      <EditLink site={site} form="takeaway" id={takeaway.id} />
    </p>
  </section>
);

const Summary = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.summary}
    title="Summary"
    description="What a reader should keep, how sure we are, and what it means for a decision."
    kind="index"
    crumbs={[{ label: "Summary" }]}
  >
    <h1>Summary</h1>
    <p class="lede">What a reader should keep, how sure we are, and what it means for a decision.</p>
    {briefing.takeaways.length === 0 && <p>None yet.</p>}
    {briefing.takeaways.map((takeaway) => (
      <TakeawayRow takeaway={takeaway} site={briefing.site} />
    ))}
  </Layout>
);

export const { outputs, render } = onePage(addresses.summary, Summary);
