import type { Child } from "#jsx/jsx-runtime";
import { Layout } from "../../_includes/layout.tsx";
import { pageEach, type View } from "../../_includes/page.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { EventLine, newestEvents } from "../../_includes/parts/event-row.tsx";
import { ActorInWords, EvidenceMapSection } from "../../_includes/parts/evidence-map.tsx";
import { Rest } from "../../_includes/parts/pagination.tsx";
import { NamedIn } from "../../_includes/parts/record-fields.tsx";
import { PlaceList, SourceReference } from "../../_includes/parts/reference.tsx";
import { capital } from "../../_includes/parts/text.tsx";
import { followLinks } from "../feeds/follow-link.ts";
import { addresses } from "../model/addresses.ts";
import type { Actor } from "../model/briefing.ts";
import { mapOfActor } from "../model/evidence-map.ts";
import { maxRows } from "../model/list-pages.ts";
import { FollowOne } from "./follow-one.tsx";

const Part = ({ heading, of, children }: { heading: string; of: unknown[]; children: Child }) =>
  of.length > 0 ? (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  ) : null;

const Links = ({ items }: { items: { href: string; label: string }[] }) => (
  <ul class="links">
    {items.map(({ href, label }) => (
      <li>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
);

const ActorPage = ({ briefing, assets, item: actor }: View & { item: Actor }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={actor.address}
    feeds={followLinks(actor)}
    title={actor.data.name}
    description={actor.data.description}
    kind="record actor"
    crumbs={[{ label: "Who’s who", address: addresses.actors }]}
  >
    <header>
      <p class="over">{capital(actor.data.kind)}</p>
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
      {actor.data.aliases && (
        <p class="apparatus">
          <span>Also: {actor.data.aliases.join(", ")}</span>
        </p>
      )}
      {actor.data.family && (
        <p class="apparatus">
          <span>Family name: {actor.data.family}</span>
        </p>
      )}
      {actor.partOf && (
        <p class="apparatus">
          <span>
            Part of <a href={actor.partOf.href}>{actor.partOf.data.name}</a>, and counted with it as one origin
          </span>
        </p>
      )}
    </header>
    <Part heading="Treated as the same source" of={actor.parts}>
      <Links items={actor.parts.map(({ href, data }) => ({ href, label: data.name }))} />
    </Part>
    <EvidenceMapSection
      map={mapOfActor(actor, briefing)}
      self="This actor"
      heading={`What relies on ${actor.data.name}`}
    >
      <ActorInWords actor={actor} map={mapOfActor(actor, briefing)} />
    </EvidenceMapSection>
    <Part heading="Claims made" of={actor.claims}>
      <ClaimList claims={actor.claims.slice(0, maxRows)} />
      <Rest shown={maxRows} all={actor.claims.length} one="claim" />
    </Part>
    <Part heading="Positions held" of={actor.debates}>
      <Links items={actor.debates.map(({ href, data }) => ({ href, label: data.question }))} />
    </Part>
    <Part heading="Questions raised" of={actor.watch}>
      <Links items={actor.watch.map(({ href, data }) => ({ href, label: data.question }))} />
    </Part>
    <Part heading="On the timeline" of={actor.events}>
      <ul class="links">
        {newestEvents(actor)
          .slice(0, maxRows)
          .map((event) => (
            <EventLine event={event} />
          ))}
      </ul>
      <Rest shown={maxRows} all={actor.events.length} one="event" href={briefing.site.link(addresses.timeline)} />
    </Part>
    <Part heading="Briefs that speak of it" of={actor.briefs}>
      <BriefLinks briefs={actor.briefs} />
    </Part>
    <Part heading="Sources based on its information" of={actor.sources}>
      <ul class="references">
        {actor.sources.slice(0, maxRows).map((source) => (
          <li>
            <SourceReference source={source} />
          </li>
        ))}
      </ul>
      <Rest shown={maxRows} all={actor.sources.length} one="source" />
    </Part>
    <NamedIn node={actor} shown={["parts", "claims", "sources", "events", "watch", "debates", "briefs"]} />
    <Part heading="Sources on it" of={actor.places}>
      <PlaceList places={actor.places} />
    </Part>
    <Credits of={actor} site={briefing.site} />
    <p class="apparatus">
      <FollowOne node={actor} site={briefing.site} />
      <a href={briefing.site.link(addresses.contributeForm("actor", { edit: actor.id }))}>Edit this page</a>
    </p>
  </Layout>
);

export const { outputs, render } = pageEach("actors", ActorPage);
