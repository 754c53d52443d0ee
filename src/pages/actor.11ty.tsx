import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { Aside, PageSection } from "../../_includes/parts/blocks.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { ActorInWords, EvidenceMapSection } from "../../_includes/parts/evidence-map.tsx";
import { EventList, FoldedLinks, NodeLink } from "../../_includes/parts/links.tsx";
import { BacklinkLists } from "../../_includes/parts/record-fields.tsx";
import { SourceList, SourcePlaceList } from "../../_includes/parts/reference.tsx";
import { RemainingRows } from "../../_includes/parts/rows.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import { followLinks } from "../feeds/follow-link.ts";
import { formatDate } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Actor } from "../model/briefing.ts";
import { mapOfActor } from "../model/evidence-map.ts";
import { maxRows } from "../model/pagination.ts";
import { compareReferences } from "../model/reference-order.ts";
import { FollowLink } from "./follow-link.tsx";

const termOf = ({ from, until }: { from?: string | undefined; until?: string | undefined }): string => {
  if (from && until) return `, ${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `, since ${formatDate(from)}`;
  return until ? `, until ${formatDate(until)}` : "";
};

const ActorPage = ({ briefing, frame, item: actor }: PageView & { item: Actor }) => (
  <Layout
    {...frame}
    feeds={followLinks(actor)}
    title={actor.data.name}
    description={actor.data.description}
    kind="record actor"
    crumbs={[{ label: "Who’s who", address: addresses.actors }]}
  >
    <header>
      <p class="over">{capitalize(actor.data.kind)}</p>
      <h1>
        {actor.data.name}
        {actor.data.chinese && (
          <>
            {" "}
            <span class="chinese">{actor.data.chinese}</span>
          </>
        )}
      </h1>
      <p class="lede">{actor.data.description}</p>
      {actor.data.roles && (
        <Aside>
          {actor.data.roles.length > 1 ? "Roles" : "Role"}:{" "}
          {actor.data.roles.map((role) => role.role + termOf(role)).join("; ")}
        </Aside>
      )}
      {actor.data.aliases && <Aside>Also: {actor.data.aliases.join(", ")}</Aside>}
      {actor.data.family && <Aside>Family name: {actor.data.family}</Aside>}
      {actor.partOf && (
        <Aside>
          Part of <NodeLink node={actor.partOf} />, and counted with it as one origin
        </Aside>
      )}
    </header>
    <PageSection heading="Treated as the same source" of={actor.parts}>
      <FoldedLinks nodes={actor.parts} />
    </PageSection>
    <EvidenceMapSection
      map={mapOfActor(actor, briefing)}
      self="This actor"
      heading={`What relies on ${actor.data.name}`}
    >
      <ActorInWords actor={actor} map={mapOfActor(actor, briefing)} />
    </EvidenceMapSection>
    <PageSection heading="Claims made" of={actor.claims}>
      <ClaimList claims={actor.claims.slice(0, maxRows)} first={8} />
      <RemainingRows shown={maxRows} all={actor.claims.length} one="claim" />
    </PageSection>
    <PageSection heading="Positions held" of={actor.debates}>
      <FoldedLinks nodes={actor.debates} />
    </PageSection>
    <PageSection heading="Questions raised" of={actor.watch}>
      <FoldedLinks nodes={actor.watch} />
    </PageSection>
    <PageSection heading="On the timeline" of={actor.events}>
      <EventList of={actor} limit={maxRows} />
      <RemainingRows
        shown={maxRows}
        all={actor.events.length}
        one="event"
        href={briefing.site.link(addresses.timeline)}
      />
    </PageSection>
    <PageSection heading="Briefs that speak of it" of={actor.briefs}>
      <BriefLinks briefs={actor.briefs} />
    </PageSection>
    <PageSection heading="Sources based on its information" of={actor.sources}>
      <SourceList sources={[...actor.sources].sort(compareReferences).slice(0, maxRows)} first={8} />
      <RemainingRows shown={maxRows} all={actor.sources.length} one="source" />
    </PageSection>
    <BacklinkLists node={actor} shown={["parts", "claims", "sources", "events", "watch", "debates", "briefs"]} />
    <PageSection heading="Sources on it" of={actor.places}>
      <SourcePlaceList places={actor.places} />
    </PageSection>
    <Credits of={actor} site={briefing.site} />
    <p class="apparatus">
      <FollowLink node={actor} site={briefing.site} />
      <a href={briefing.site.link(addresses.contributeForm("actor", { edit: actor.id }))}>Edit this page</a>
    </p>
  </Layout>
);

export const { outputs, render } = pagePerRecord("actors", ActorPage);
