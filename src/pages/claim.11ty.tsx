import { Layout } from "../../_includes/layout.tsx";
import { pageEach, type View } from "../../_includes/page.tsx";
import { EvidenceByStance, sureness } from "../../_includes/parts/claim.tsx";
import { ChangeRow, DebateBox, EventLine, WatchRow } from "../../_includes/parts/lists.tsx";
import { StandingMark, ThemeTags } from "../../_includes/parts/marks.tsx";
import { ClaimMetadata } from "../../_includes/parts/metadata.tsx";
import { capital, count, Text, When } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Claim } from "../model/briefing.ts";
import { editUrl, issueUrl } from "../model/repository.ts";

const Verdict = ({ claim, methods }: { claim: Claim; methods: string }) => (
  <section class="verdict" aria-label="Standing">
    <p>
      <StandingMark claim={claim} /> <Text>{claim.verdict.why}</Text> <a href={methods}>What the labels mean</a>
    </p>
  </section>
);

const Facts = ({ claim }: { claim: Claim }) => (
  <dl class="facts">
    <div>
      <dt>Kind</dt>
      <dd>{capital(claim.data.kind)}</dd>
    </div>
    <div>
      <dt>Made by</dt>
      <dd>
        {claim.makers.map((maker, place) => (
          <>
            {place > 0 && ", "}
            <a href={maker.href}>
              <Text>{maker.data.name}</Text>
            </a>
          </>
        ))}
        , <When date={claim.data.made_on} />
      </dd>
    </div>
    {claim.data.as_of && (
      <div>
        <dt>Speaks of</dt>
        <dd>
          {typeof claim.data.as_of === "string" ? (
            <When date={claim.data.as_of} />
          ) : (
            <>
              {claim.data.as_of.from && <When date={claim.data.as_of.from} />} to{" "}
              {claim.data.as_of.to ? <When date={claim.data.as_of.to} /> : "the present of the record"}
            </>
          )}
        </dd>
      </div>
    )}
    {sureness(claim.data) && (
      <div>
        <dt>{claim.data.likelihood ? "Called" : "How sure"}</dt>
        <dd>
          {sureness(claim.data)}
          {claim.data.because && (
            <>
              . <Text>{claim.data.because}</Text>
            </>
          )}
        </dd>
      </div>
    )}
    <div>
      <dt>Review by</dt>
      <dd>
        <When date={claim.data.review_by} />
      </dd>
    </div>
  </dl>
);

const Outcome = ({ claim }: { claim: Claim }) => {
  const { outcome } = claim.data;
  if (!outcome) return null;
  return (
    <section class={`outcome is-${outcome.result.replaceAll(" ", "-")}`}>
      <h2>How it came out</h2>
      <p>
        <b>{capital(outcome.result)}</b>, as of <When date={outcome.as_of} />. <Text>{outcome.note}</Text>
      </p>
      <EvidenceByStance evidence={claim.outcomeEvidence} level={3} />
    </section>
  );
};

const Figures = ({ claim }: { claim: Claim }) =>
  claim.figures.length > 0 ? (
    <section>
      <h2 id="figures">Figures</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {claim.figures.map(({ data, words }) => (
              <tr>
                <td>
                  <Text>{data.label}</Text>
                  {data.as_of && (
                    <>
                      {" "}
                      (<When date={data.as_of} />)
                    </>
                  )}
                </td>
                <td class="number">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ) : null;

const Relations = ({ claim }: { claim: Claim }) =>
  claim.relations.length > 0 ? (
    <section>
      <h2>How it relates to other claims</h2>
      <ul class="rows">
        {claim.relations.map(({ phrase, claim: other, data, live }) => (
          <li>
            <p>
              <span class="phrase">{capital(phrase)}</span>
              {live && <span class="live"> at the same time</span>}{" "}
              <a href={other.href}>
                <Text>{other.data.statement}</Text>
              </a>{" "}
              <StandingMark claim={other} />
            </p>
            {data.note && (
              <p class="says">
                <Text>{data.note}</Text>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ) : null;

const mostMentions = 50;

const LeansOn = ({ claim }: { claim: Claim }) => (
  <section>
    <h2>Briefs that lean on it</h2>
    {claim.briefs.length === 0 && <p>No brief cites it yet.</p>}
    <ul class="rows">
      {claim.briefs.slice(0, mostMentions).map((brief) => (
        <li>
          <p class="what">
            <a href={brief.href}>
              <Text>{brief.data.title}</Text>
            </a>
          </p>
          {claim.mentions
            .filter((mention) => mention.brief === brief)
            .map(({ sentence }) => (
              <blockquote>
                <p>
                  <Text>{sentence.replaceAll("▮", "…")}</Text>
                </p>
              </blockquote>
            ))}
        </li>
      ))}
    </ul>
    {claim.briefs.length > mostMentions && <p>And {count(claim.briefs.length - mostMentions, "brief")} more.</p>}
  </section>
);

const Around = ({ claim }: { claim: Claim }) => (
  <>
    {claim.debates.length > 0 && (
      <section>
        <h2>Debates it stands in</h2>
        {claim.debates.map((debate) => (
          <DebateBox debate={debate} />
        ))}
      </section>
    )}
    {claim.watch.length > 0 && (
      <section>
        <h2>Open questions it bears on</h2>
        {claim.watch.map((item) => (
          <WatchRow item={item} level={3} />
        ))}
      </section>
    )}
    {claim.events.length > 0 && (
      <section>
        <h2>On the timeline</h2>
        <ul class="links">
          {claim.events.map((event) => (
            <EventLine event={event} />
          ))}
        </ul>
      </section>
    )}
  </>
);

const History = ({ claim }: { claim: Claim }) => (
  <section>
    <h2 id="history">History</h2>
    <ol class="changes">
      {claim.changes.map((change) => (
        <ChangeRow change={change} named={false} />
      ))}
    </ol>
  </section>
);

const TakePart = ({ claim, briefing: { site } }: { claim: Claim; briefing: Briefing }) => (
  <p class="apparatus">
    <a rel="external" href={issueUrl(site, `Dispute: ${claim.id}`)}>
      Dispute this claim
    </a>
    <a rel="external" href={editUrl(site, claim.file)}>
      Edit the record
    </a>
    <a href={site.link(addresses.methods)}>How claims are checked</a>
  </p>
);

const ClaimPage = ({ briefing, assets, item: claim }: View & { item: Claim }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={claim.address}
    head={<ClaimMetadata claim={claim} site={briefing.site} />}
    title={claim.data.statement}
    description={`${capital(claim.verdict.standing)}: ${claim.verdict.why}`}
    kind="record claim"
    indexed
    crumbs={[{ label: "Claims", address: addresses.claims }]}
  >
    <header>
      <ThemeTags themes={claim.themes} />
      <h1 class="statement">
        <Text>{claim.data.statement}</Text>
      </h1>
      {claim.data.withdrawn && (
        <aside class="notice">
          <p>
            <b>
              Withdrawn on <When date={claim.data.withdrawn.date} />.
            </b>{" "}
            <Text>{claim.data.withdrawn.reason}</Text>
          </p>
        </aside>
      )}
      <Verdict claim={claim} methods={briefing.site.link(addresses.methods)} />
      <Facts claim={claim} />
      {claim.data.caveats && (
        <ul class="caveats" aria-label="Caveats">
          {claim.data.caveats.map((caveat) => (
            <li>
              <Text>{caveat}</Text>
            </li>
          ))}
        </ul>
      )}
    </header>
    <Outcome claim={claim} />
    <EvidenceByStance evidence={claim.evidence} />
    <Figures claim={claim} />
    <Relations claim={claim} />
    <LeansOn claim={claim} />
    <Around claim={claim} />
    <History claim={claim} />
    <TakePart claim={claim} briefing={briefing} />
  </Layout>
);

export const { data, render } = pageEach("claims", ClaimPage);
