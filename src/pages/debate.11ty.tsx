import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { Aside, BigFigure, PageSection } from "../../_includes/parts/blocks.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { ThemeTags } from "../../_includes/parts/marks.tsx";
import { SourcePlaceList } from "../../_includes/parts/reference.tsx";
import { followLinks } from "../feeds/follow-link.ts";
import { addresses } from "../model/addresses.ts";
import type { Debate, DebatePosition } from "../model/briefing.ts";
import { FollowLink } from "./follow-link.tsx";

const Position = ({ position: { data, holders, claims, figure, places } }: { position: DebatePosition }) => (
  <section class="position">
    <h2>{data.name}</h2>
    <p class="lede">{data.position}</p>
    {figure && <BigFigure figure={figure} />}
    {(holders.length > 0 || data.held_by_others) && (
      <p class="apparatus">
        <span>Held by</span>
        {holders.map((holder) => (
          <a href={holder.href}>{holder.data.name}</a>
        ))}
        {data.held_by_others?.map((holder) => (
          <span>{holder}</span>
        ))}
      </p>
    )}
    {claims.length > 0 && (
      <>
        <h3>Claims it relies on</h3>
        <ClaimList claims={claims} evidence first={4} />
      </>
    )}
    {places.length > 0 && (
      <>
        <h3>Sources</h3>
        <SourcePlaceList places={places} />
      </>
    )}
  </section>
);

const DebatePage = ({ briefing, frame, item: debate }: PageView & { item: Debate }) => (
  <Layout
    {...frame}
    feeds={followLinks(debate)}
    image={debate.card}
    title={debate.data.question}
    description={debate.positions.map(({ data }) => data.position).join(" ")}
    kind="record debate-page"
    crumbs={[{ label: "Debates", address: addresses.debates }]}
  >
    <header>
      <ThemeTags themes={debate.themes} />
      <h1>{debate.data.question}</h1>
      {debate.data.note && <p class="lede">{debate.data.note}</p>}
      {debate.data.aliases && <Aside>Also asked: {debate.data.aliases.join(" ")}</Aside>}
    </header>
    <div class={`positions of-${Math.min(debate.positions.length, 3)}`}>
      {debate.positions.map((position) => (
        <Position position={position} />
      ))}
    </div>
    <PageSection heading="Briefs on this question" of={debate.briefs}>
      <BriefLinks briefs={debate.briefs} />
    </PageSection>
    <Credits of={debate} site={briefing.site} />
    <p class="apparatus">
      <FollowLink node={debate} site={briefing.site} />
      <a href={briefing.site.link(addresses.contributeForm("debate", { edit: debate.id }))}>Edit this page</a>
    </p>
  </Layout>
);

export const { outputs, render } = pagePerRecord("debates", DebatePage);
