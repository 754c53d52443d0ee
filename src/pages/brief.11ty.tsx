import { ChartFigure } from "../../_includes/charts/chart.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { Markup, pageEach, type View } from "../../_includes/page.tsx";
import { Changed } from "../../_includes/parts/changed.tsx";
import { Citation, FigureLink } from "../../_includes/parts/citation.tsx";
import { Cite } from "../../_includes/parts/cite.tsx";
import { sureness } from "../../_includes/parts/claim.tsx";
import { DebateBox, WatchRow } from "../../_includes/parts/lists.tsx";
import { StandingBar, StandingMark, ThemeTags } from "../../_includes/parts/marks.tsx";
import { BriefMetadata } from "../../_includes/parts/metadata.tsx";
import { Outside, Reference } from "../../_includes/parts/reference.tsx";
import { count, Text, When } from "../../_includes/parts/text.tsx";
import { renderBody } from "../markdown/render.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { editUrl } from "../model/repository.ts";

const fallen = (claim: Claim) => claim.verdict.standing === "withdrawn" || claim.verdict.standing === "superseded";

/** The body with its citations as marks and notes; a claim's note stands at its first mark. */
const bodyOf = (brief: Brief, briefing: Briefing): string => {
  const noted = new Set<Claim>();
  return renderBody(brief, briefing, {
    citation: (ids) =>
      ids
        .flatMap((id) => briefing.claim.get(id) ?? [])
        .map((claim) => {
          const withNote = !noted.has(claim);
          noted.add(claim);
          return String(<Citation claim={claim} brief={brief} withNote={withNote} />);
        })
        .join(""),
    figure: (id, key) => {
      const figure = briefing.claim.get(id)?.figures.find((row) => row.key === key);
      return figure ? String(<FigureLink figure={figure} />) : "";
    },
    chart: (id) => {
      const chart = briefing.chart.get(id);
      return chart ? String(<ChartFigure chart={chart} />) : "";
    },
  });
};

const Notice = ({ claims }: { claims: Claim[] }) => (
  <aside class="notice">
    <p>
      <b>
        {claims.length === 1
          ? "A claim this brief leans on has fallen."
          : `${claims.length} claims this brief leans on have fallen.`}
      </b>{" "}
      {claims.map((claim) => (
        <>
          “
          <a href={claim.href}>
            <Text>{claim.data.statement}</Text>
          </a>
          ” {claim.verdict.why}{" "}
        </>
      ))}
    </p>
  </aside>
);

const Judgments = ({ brief }: { brief: Brief }) => (
  <section class="judgments" aria-labelledby="page:judgments">
    <h2 id="page:judgments">Key judgments</h2>
    <ol>
      {brief.judgments.map(({ data, claims }) => (
        <li>
          <p>
            <Text>{data.judgment}</Text>
          </p>
          <p class="sure">
            <b>{sureness(data)}</b>{" "}
            {claims.map((claim) => (
              <a href={`#page:claim-${claim.id}`} aria-label={`claim ${brief.number.get(claim.id)}`}>
                {brief.number.get(claim.id)}
              </a>
            ))}
            {data.because && (
              <span class="because">
                <Text>{data.because}</Text>
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  </section>
);

const Contents = ({ brief }: { brief: Brief }) => (
  <nav class="contents" aria-label="In this brief">
    <h2>In this brief</h2>
    <ol>
      {brief.body.headings
        .filter(({ level }) => level === 2)
        .map(({ text, slug }) => (
          <li>
            <a href={`#${slug}`}>{text}</a>
          </li>
        ))}
    </ol>
  </nav>
);

const Claims = ({ brief }: { brief: Brief }) => (
  <section class="apparatus-section" aria-labelledby="page:claims">
    <h2 id="page:claims">Claims</h2>
    <ol class="numbered">
      {brief.claims.map((claim) => (
        <li id={`page:claim-${claim.id}`}>
          <p class="what">
            <a href={claim.href}>
              <Text>{claim.data.statement}</Text>
            </a>
          </p>
          <p class="apparatus">
            <StandingMark claim={claim} />
            {sureness(claim.data) && <span>{sureness(claim.data)}</span>}
            <span>{claim.verdict.summary}</span>
          </p>
        </li>
      ))}
    </ol>
  </section>
);

const Sources = ({ brief }: { brief: Brief }) => (
  <section class="apparatus-section" aria-labelledby="page:sources">
    <h2 id="page:sources">Sources</h2>
    <ul class="references">
      {brief.sources.map((source) => (
        <li>
          <Reference source={source} />{" "}
          <span class="grade" title={source.data.reliability.why}>
            {source.data.reliability.grade}
          </span>
          {source.data.archive && (
            <>
              {" "}
              <Outside href={source.data.archive.URL}>kept copy</Outside>
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const Neighbors = ({ brief: { previous, next } }: { brief: Brief }) =>
  previous || next ? (
    <nav class="neighbors" aria-label="In the same theme">
      {previous && (
        <a rel="prev" href={previous.href}>
          <span>Previous</span> <Text>{previous.data.title}</Text>
        </a>
      )}
      {next && (
        <a rel="next" href={next.href}>
          <span>Next</span> <Text>{next.data.title}</Text>
        </a>
      )}
    </nav>
  ) : null;

const BriefPage = ({ briefing, assets, item: brief }: View & { item: Brief }) => {
  const { site } = briefing;
  const gone = brief.claims.filter(fallen);
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={brief.address}
      head={<BriefMetadata brief={brief} site={site} />}
      title={brief.data.title}
      description={brief.data.summary}
      kind="brief"
      image={brief.card}
      indexed
      crumbs={[
        { label: "Briefs", address: addresses.briefs },
        ...brief.themes.slice(0, 1).map((theme) => ({ label: theme.data.name, address: theme.address })),
      ]}
    >
      <article>
        <header>
          <ThemeTags themes={brief.themes} />
          <h1>
            <Text>{brief.data.title}</Text>
          </h1>
          <p class="lede">
            <Text>{brief.data.summary}</Text>
          </p>
          <p class="meta" data-pagefind-ignore>
            <span>
              Published <When date={brief.data.date} />
            </span>
            {brief.data.updated !== brief.data.date && (
              <span>
                Updated <When date={brief.data.updated} />
              </span>
            )}
            <span>
              Evidence as of <When date={site.data.evidence_as_of} />
            </span>
            <span>{count(brief.minutes, "minute")}</span>
            <a href="#page:cite">Cite</a>
            <a href={editUrl(site, brief.file)} rel="external">
              Edit
            </a>
          </p>
          <StandingBar
            claims={brief.claims}
            label={`What this brief’s ${count(brief.claims.length, "claim")} stand on`}
            hrefOf={(standing) =>
              `#page:claim-${brief.claims.find(({ verdict }) => verdict.standing === standing)?.id}`
            }
          />
        </header>
        {brief.data.withdrawn && (
          <aside class="notice">
            <p>
              <b>
                This brief was withdrawn on <When date={brief.data.withdrawn.date} />.
              </b>{" "}
              <Text>{brief.data.withdrawn.reason}</Text>
            </p>
          </aside>
        )}
        {gone.length > 0 && <Notice claims={gone} />}
        <Judgments brief={brief} />
        <Changed brief={brief} />
        {brief.body.headings.filter(({ level }) => level === 2).length > 3 && <Contents brief={brief} />}
        <div class="body">
          <Markup html={bodyOf(brief, briefing)} />
        </div>
        <div class="after" data-pagefind-ignore>
          {brief.debates.length > 0 && (
            <section aria-labelledby="page:disagree">
              <h2 id="page:disagree">Where the evidence disagrees</h2>
              {brief.debates.slice(0, 2).map((debate) => (
                <DebateBox debate={debate} />
              ))}
            </section>
          )}
          {brief.watch.length > 0 && (
            <section aria-labelledby="page:watch">
              <h2 id="page:watch">What to watch</h2>
              {brief.watch.slice(0, 3).map((item) => (
                <WatchRow item={item} level={3} />
              ))}
            </section>
          )}
          <Claims brief={brief} />
          <Sources brief={brief} />
          {brief.related.length > 0 && (
            <section class="apparatus-section related" aria-labelledby="page:related">
              <h2 id="page:related">Related briefs</h2>
              <ul class="links">
                {brief.related.map(({ brief: other, shared }) => (
                  <li>
                    <a href={other.href}>
                      <Text>{other.data.title}</Text>
                    </a>{" "}
                    <span class="why">shares {count(shared.length, "claim")}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Neighbors brief={brief} />
          <Cite brief={brief} site={site} />
          <p class="apparatus">
            <a href={editUrl(site, brief.file)} rel="external">
              Edit this page on GitHub
            </a>
            <a href={site.link(addresses.methods)}>How to read the labels</a>
          </p>
        </div>
      </article>
    </Layout>
  );
};

export const { data, render } = pageEach("briefs", BriefPage);
