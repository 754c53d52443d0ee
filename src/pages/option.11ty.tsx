import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { Fact, PageSection } from "../../_includes/parts/blocks.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { NodeLink, NodeLinks } from "../../_includes/parts/links.tsx";
import { ThemeTags } from "../../_includes/parts/marks.tsx";
import { SourcePlaceList } from "../../_includes/parts/reference.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Claim, Option } from "../model/briefing.ts";
import { briefsOf } from "../model/options.ts";

const Reasons = ({ heading, claims }: { heading: string; claims: Claim[] }) => (
  <PageSection heading={heading} of={claims}>
    <ClaimList claims={claims} evidence />
  </PageSection>
);

const OptionPage = ({ briefing, frame, item: option }: PageView & { item: Option }) => (
  <Layout
    {...frame}
    title={option.data.title}
    description={option.data.description ?? `A policy option for ${option.actor.data.name}.`}
    kind="record option"
    crumbs={[{ label: "Policy options", address: addresses.options }]}
  >
    <header>
      <ThemeTags themes={option.themes} />
      <h1>{option.data.title}</h1>
      {option.data.description && <p class="lede">{option.data.description}</p>}
    </header>
    <dl class="facts">
      <Fact name="Who acts">
        <NodeLink node={option.actor} />
      </Fact>
      <Fact name="Proposed by">{option.proposers.length > 0 && <NodeLinks nodes={option.proposers} />}</Fact>
      <Fact name="Status">{capitalize(option.data.status)}</Fact>
      <Fact name="Cost">{option.data.cost}</Fact>
      <Fact name="Risk">{option.data.risk}</Fact>
      <Fact name="Trigger">{option.data.trigger}</Fact>
    </dl>
    <Reasons heading="For it" claims={option.reasonsFor} />
    <Reasons heading="Against it" claims={option.reasonsAgainst} />
    <PageSection heading="Sources" of={option.places}>
      <SourcePlaceList places={option.places} />
    </PageSection>
    <PageSection heading="Briefs" of={briefsOf(option)}>
      <BriefLinks briefs={briefsOf(option)} />
    </PageSection>
    <Credits of={option} site={briefing.site} />
    <p class="apparatus">
      <a href={briefing.site.link(addresses.contributeForm("option", { edit: option.id }))}>Edit this page</a>
    </p>
  </Layout>
);

export const { outputs, render } = pagePerRecord("options", OptionPage);
