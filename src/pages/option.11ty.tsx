import { Layout } from "../../_includes/layout.tsx";
import { pageEach, type View } from "../../_includes/page.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { ThemeTags } from "../../_includes/parts/marks.tsx";
import { PlaceList } from "../../_includes/parts/reference.tsx";
import { capital } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Actor, Claim, Option } from "../model/briefing.ts";
import { briefsOf } from "../model/options.ts";

const ActorLinks = ({ actors }: { actors: Actor[] }) => (
  <>
    {actors.map(({ href, data }, place) => (
      <>
        {place > 0 && ", "}
        <a href={href}>{data.name}</a>
      </>
    ))}
  </>
);

const Fact = ({ name, text }: { name: string; text: string | undefined }) =>
  text ? (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  ) : null;

const Reasons = ({ heading, claims }: { heading: string; claims: Claim[] }) =>
  claims.length > 0 ? (
    <section>
      <h2>{heading}</h2>
      <ClaimList claims={claims} evidence />
    </section>
  ) : null;

const OptionPage = ({ briefing, assets, item: option }: View & { item: Option }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={option.address}
    title={option.data.title}
    description={option.data.description ?? `A policy option for ${option.actor.data.name}.`}
    kind="record option"
    crumbs={[{ label: "Policy options", address: addresses.options }]}
  >
    <header>
      <ThemeTags themes={option.themes} />
      <p class="over">Policy option</p>
      <h1>{option.data.title}</h1>
      {option.data.description && <p class="lede">{option.data.description}</p>}
    </header>
    <dl class="facts">
      <div>
        <dt>Who acts</dt>
        <dd>
          <ActorLinks actors={[option.actor]} />
        </dd>
      </div>
      {option.proposers.length > 0 && (
        <div>
          <dt>Proposed by</dt>
          <dd>
            <ActorLinks actors={option.proposers} />
          </dd>
        </div>
      )}
      <Fact name="Status" text={capital(option.data.status)} />
      <Fact name="Cost" text={option.data.cost} />
      <Fact name="Risk" text={option.data.risk} />
      <Fact name="Trigger" text={option.data.trigger} />
    </dl>
    <Reasons heading="For it" claims={option.reasonsFor} />
    <Reasons heading="Against it" claims={option.reasonsAgainst} />
    {option.places.length > 0 && (
      <section>
        <h2>Sources</h2>
        <PlaceList places={option.places} />
      </section>
    )}
    {briefsOf(option).length > 0 && (
      <section>
        <h2>Briefs</h2>
        <BriefLinks briefs={briefsOf(option)} />
      </section>
    )}
    <Credits of={option} site={briefing.site} />
    <p class="apparatus">
      <a href={briefing.site.link(addresses.contributeForm("option", { edit: option.id }))}>Edit this page</a>
    </p>
  </Layout>
);

export const { outputs, render } = pageEach("options", OptionPage);
