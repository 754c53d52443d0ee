import { ComingUp, HomeTakeaways, LeadFinding } from "../../_includes/home/findings.tsx";
import { ThemeCard } from "../../_includes/home/theme-card.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { Fold } from "../../_includes/parts/blocks.tsx";
import { ChangeLine } from "../../_includes/parts/change-row.tsx";
import { LinkList, PrimerLink } from "../../_includes/parts/links.tsx";
import { countStandings, StandingBar } from "../../_includes/parts/marks.tsx";
import { SiteMetadata } from "../../_includes/parts/metadata.tsx";
import { count, FormattedDate, slug } from "../../_includes/parts/text.tsx";
import { feedLinks } from "../feeds/links.ts";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Change } from "../model/briefing.ts";
import { findNodes } from "../model/node-index.ts";
import { splitSentences } from "../model/sentences.ts";
import { hasParts, partsTitle } from "../model/source-parts.ts";

/** The site's questions, each with its answer and, folded, the briefs about it. */
const Questions = ({ briefing }: { briefing: Briefing }) =>
  briefing.site.data.questions ? (
    <section class="questions" aria-labelledby="page:questions">
      <h2 id="page:questions">The questions, answered</h2>
      <dl>
        {briefing.site.data.questions.map(({ question, answer, briefs }) => (
          <div>
            <dt>{question}</dt>
            {answer && <dd>{answer}</dd>}
            <dd class="apparatus">
              <Fold heading="Briefs" number={briefs.length}>
                <LinkList nodes={findNodes(briefing.brief, briefs)} />
              </Fold>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null;

const maxChanges = 3;

/** The latest changes that matter; of one day, those in the judgments of briefs before those in claims. */
const Changed = ({ briefing }: { briefing: Briefing }) => {
  const isClaim = ({ subject }: Change) => Number(subject.kind === "claim");
  const major = briefing.changes
    .filter((change) => change.major)
    .sort((a, b) => compareDates(b.date, a.date) || isClaim(a) - isClaim(b))
    .slice(0, maxChanges);
  return (
    <section aria-labelledby="page:changed" data-new>
      <h2 id="page:changed">What changed</h2>
      {major.length === 0 && <p>No judgment has changed yet.</p>}
      <ol class="dated-lines">
        {major.map((change) => (
          <ChangeLine change={change} />
        ))}
      </ol>
      <p class="more">
        <a href={briefing.site.link(addresses.changes)}>All changes</a>{" "}
        <a href={briefing.site.link(addresses.subscribe)}>Subscribe</a>
      </p>
    </section>
  );
};

const Evidence = ({ briefing }: { briefing: Briefing }) => {
  const { site, claims, briefs, sources } = briefing;
  return (
    <section aria-labelledby="page:evidence">
      <h2 id="page:evidence">Evidence status of the claims</h2>
      <StandingBar
        claims={claims}
        label={`Evidence status of ${count(claims.length, "claim")}: ${countStandings(claims)
          .map((row) => `${row.count} ${row.standing}`)
          .join(", ")}`}
        hrefOf={(standing) => site.link(`${addresses.claims}?standing=${slug(standing)}`)}
      />
      <p class="meta">
        <span>
          Evidence as of <FormattedDate date={site.data.evidence_as_of} />
        </span>
        <a href={site.link(addresses.briefs)}>{count(briefs.length, "brief")}</a>
        <a href={site.link(addresses.claims)}>{count(claims.length, "claim")}</a>
        <a href={site.link(addresses.sources)}>{count(sources.length, "source")}</a>
        <a href={site.link(addresses.methods)}>How to read the labels</a>
        <a href={site.link(addresses.about)}>About</a>
        <PrimerLink briefing={briefing}>Primer</PrimerLink>
        {sources.filter(hasParts).map((source) => (
          <a href={site.link(addresses.sourceClaims(source.id))}>{partsTitle(source)}</a>
        ))}
      </p>
    </section>
  );
};

const Home = ({ briefing, frame }: PageView) => {
  const { site } = briefing;
  return (
    <Layout
      {...frame}
      head={<SiteMetadata site={site} />}
      title={site.data.title}
      description={site.data.description}
      kind="home"
      crumbs={[]}
      feeds={feedLinks(briefing, ["briefs", "changes"])}
    >
      <h1>{site.data.title}</h1>
      <p class="lede">{splitSentences(site.data.description).all[0] ?? site.data.tagline}</p>
      <div class="home-top">
        <LeadFinding briefing={briefing} />
        <ComingUp briefing={briefing} />
      </div>
      <HomeTakeaways briefing={briefing} />
      <Changed briefing={briefing} />
      <section aria-labelledby="page:themes">
        <h2 id="page:themes">Themes</h2>
        <div class="theme-grid">
          {briefing.themes.map((theme) => (
            <ThemeCard briefing={briefing} theme={theme} />
          ))}
        </div>
        <p class="says">Each mark is an event; hollow ones are reported or alleged.</p>
      </section>
      <Questions briefing={briefing} />
      <Evidence briefing={briefing} />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.home, Home);
