import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { Fact, Fold, PageSection } from "../../_includes/parts/blocks.tsx";
import { Statement } from "../../_includes/parts/claim.tsx";
import { Credits } from "../../_includes/parts/credits.tsx";
import { EvidenceMapSection, SourceInWords } from "../../_includes/parts/evidence-map.tsx";
import { EventLine, LinkList, NodeLink } from "../../_includes/parts/links.tsx";
import { StandingMark } from "../../_includes/parts/marks.tsx";
import { SourceMetadata } from "../../_includes/parts/metadata.tsx";
import { authorsOf, ExternalLink, SourceNotice, SourceReference } from "../../_includes/parts/reference.tsx";
import { FoldedRows, RemainingRows } from "../../_includes/parts/rows.tsx";
import { capitalize, FormattedDate, Text, titleLanguage } from "../../_includes/parts/text.tsx";
import { choiceName, reliabilityMeanings } from "../kinds/vocabulary.ts";
import { countEach } from "../lib/count-each.ts";
import { compareDates } from "../lib/dates.ts";
import { memoize } from "../lib/memoize.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Claim, Evidence, Source } from "../model/briefing.ts";
import { isRelevant, mapOfSource } from "../model/evidence-map.ts";
import { maxRows } from "../model/pagination.ts";
import { hasParts, partsTitle } from "../model/source-parts.ts";

const countTitles = memoize(
  ({ actors, terms, sources }: Briefing): Map<string, number> =>
    countEach([...[...actors, ...terms].map(({ data }) => data.name), ...sources.map(({ data }) => data.title)]),
);

/** Returns a source's title, with its authors or publisher if an actor, a term or another source has the same. */
const ownTitle = (source: Source, briefing: Briefing): string => {
  const { title, publisher } = source.data;
  const from = authorsOf(source) || publisher;
  return from && (countTitles(briefing).get(title) ?? 0) > 1 ? `${title} (${from})` : title;
};

const Facts = ({ source: { data, origin } }: { source: Source }) => (
  <dl class="facts">
    <Fact name="Reliability">
      {data.reliability.grade}, {reliabilityMeanings[data.reliability.grade]}. {data.reliability.why}
    </Fact>
    <Fact name="Origin">
      <NodeLink node={origin} />
    </Fact>
    <Fact name="Tier">{capitalize(data.tier)}</Fact>
    <Fact name="Address">{data.URL && <ExternalLink href={data.URL}>Read it</ExternalLink>}</Fact>
    <Fact name="Address">{data.no_address && `None. ${data.no_address}`}</Fact>
    <Fact name="Read on">{data.accessed && <FormattedDate date={data.accessed} />}</Fact>
    <Fact name="Archived copy">
      {data.archive
        ? [
            <ExternalLink href={data.archive.URL}>Archived</ExternalLink>,
            " ",
            <FormattedDate date={data.archive.date} />,
          ]
        : "None yet"}
    </Fact>
    <Fact name="Genre">{data.genre}</Fact>
    <Fact name="Version">{data.version}</Fact>
    {data["original-title"] && (
      <div>
        <dt>Original title</dt>
        <dd lang={data.language}>
          <Text lang={data.language}>{data["original-title"]}</Text>
        </dd>
      </div>
    )}
    <Fact name="Language">{data.language !== "en" && data.language}</Fact>
  </dl>
);

type ClaimRow = { evidence: Evidence; claim: Claim };

/** Returns the claims with evidence in a source, newest first. */
const claimsOf = (source: Source): ClaimRow[] =>
  source.evidence
    .flatMap((evidence) => (evidence.of.kind === "claim" ? [{ evidence, claim: evidence.of }] : []))
    .sort((a, b) => -compareDates(a.claim.data.made_on, b.claim.data.made_on));

const ClaimRows = ({ rows }: { rows: ClaimRow[] }) => (
  <>
    <FoldedRows
      items={rows.slice(0, maxRows)}
      row={({ evidence, claim }) => (
        <li class="beside">
          <Statement claim={claim}>{evidence.data.note && evidence.data.note}</Statement>
          <p class="side apparatus">
            <StandingMark claim={claim} />
            <span>
              made <FormattedDate date={claim.data.made_on} />
            </span>
            {evidence.data.stance !== "context" && <span>{evidence.data.stance} it</span>}
            {evidence.data.locator && <span>{evidence.data.locator}</span>}
          </p>
        </li>
      )}
    />
    <RemainingRows shown={maxRows} all={rows.length} one="claim" />
  </>
);

const BearsOn = ({ source }: { source: Source }) => {
  const [bearing, context] = [true, false].map((wanted) =>
    claimsOf(source).filter(({ evidence }) => isRelevant(evidence) === wanted),
  ) as [ClaimRow[], ClaimRow[]];
  return (
    <>
      <PageSection heading="Claims that it bears on">
        {bearing.length === 0 && <p>It supports, disputes or qualifies no claim.</p>}
        <ClaimRows rows={bearing} />
      </PageSection>
      {context.length > 0 && (
        <Fold id="page:context" heading="Claims that it is only context for" number={context.length}>
          <ClaimRows rows={context} />
        </Fold>
      )}
    </>
  );
};

const AlsoNamed = ({ source: { evidence, debates, actors, terms, events } }: { source: Source }) => {
  const watch = evidence.flatMap(({ of }) => (of.kind === "watch" ? [of] : []));
  const nodes = [...new Set(watch), ...debates, ...actors, ...terms];
  return (
    <PageSection heading="Also named in" of={[...nodes, ...events]}>
      <LinkList nodes={nodes.slice(0, maxRows)}>
        {events.slice(0, maxRows).map((event) => (
          <EventLine event={event} />
        ))}
      </LinkList>
    </PageSection>
  );
};

const SourcePage = ({ briefing, frame, item: source }: PageView & { item: Source }) => (
  <Layout
    {...frame}
    head={<SourceMetadata source={source} site={briefing.site} />}
    title={ownTitle(source, briefing)}
    description={`A source of ${briefing.site.data.title}: reliability ${source.data.reliability.grade}, origin ${source.origin.data.name}.`}
    kind="record source"
    crumbs={[{ label: "Sources", address: addresses.sources }]}
  >
    <header class="head">
      <div>
        <p class="over">{capitalize(choiceName(source.data.type))}</p>
        <h1 class="statement" lang={titleLanguage(source.data)}>
          <Text lang={source.data.language}>{source.data.title}</Text>
        </h1>
        {source.data.notice && (
          <aside class="notice">
            <p>
              <SourceNotice source={source} />
            </p>
          </aside>
        )}
        <p class="citation">
          <SourceReference source={source} linked={false} />
        </p>
        {hasParts(source) && (
          <p class="more">
            <a href={briefing.site.link(addresses.sourceClaims(source.id))}>{partsTitle(source)}</a>
          </p>
        )}
        {source.data.note && <p class="says">{source.data.note}</p>}
      </div>
      <div class="side">
        <Facts source={source} />
      </div>
    </header>
    <BearsOn source={source} />
    <EvidenceMapSection map={mapOfSource(source)} self="This source">
      <SourceInWords source={source} />
    </EvidenceMapSection>
    <AlsoNamed source={source} />
    <Credits of={source} site={briefing.site} />
    <p class="apparatus">
      <a href={briefing.site.link(addresses.contributeForm("source", { edit: source.id }))}>Edit this page</a>
      <a href={briefing.site.link(`${addresses.methods}#reliability`)}>How sources are graded</a>
    </p>
  </Layout>
);

export const { outputs, render } = pagePerRecord("sources", SourcePage);
