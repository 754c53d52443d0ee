import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { BriefRow } from "../../_includes/parts/brief-row.tsx";
import { ChangeRow } from "../../_includes/parts/change-row.tsx";
import { sureness } from "../../_includes/parts/claim.tsx";
import { countStandings, StandingBar } from "../../_includes/parts/marks.tsx";
import { SiteMetadata } from "../../_includes/parts/metadata.tsx";
import { PrimerLink } from "../../_includes/parts/primer.tsx";
import { count, Text, When } from "../../_includes/parts/text.tsx";
import { ThemeHead } from "../../_includes/parts/theme-head.tsx";
import { WatchRow } from "../../_includes/parts/watch-row.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Theme } from "../model/briefing.ts";
import { hasParts, partsTitle } from "../model/source-parts.ts";

const leadBriefs = (briefing: Briefing): Brief[] => {
  const chosen = briefing.site.data.lead.flatMap((id) => briefing.brief.get(id) ?? []);
  return chosen.length > 0 ? chosen : briefing.briefs.slice(0, 4);
};

/** The lead briefs' first judgments: what we think, in one screen. */
const Thinking = ({ briefs }: { briefs: Brief[] }) => (
  <section class="thinking" aria-labelledby="page:think">
    <h2 id="page:think">What we think</h2>
    <ol>
      {briefs.flatMap((brief) =>
        brief.judgments.slice(0, 1).map(({ data }) => (
          <li>
            <p>
              <a href={brief.href}>
                <Text>{data.judgment}</Text>
              </a>
            </p>
            <p class="sure">
              <b>{sureness(data)}</b>
            </p>
          </li>
        )),
      )}
    </ol>
  </section>
);

/** The ways to the pages that follow a source claim by claim. */
const ByPart = ({ briefing }: { briefing: Briefing }) => (
  <>
    {briefing.sources.filter(hasParts).map((source) => (
      <p class="more">
        <a href={briefing.site.link(addresses.sourceClaims(source.id))}>{partsTitle(source)}</a>
      </p>
    ))}
  </>
);

const Questions = ({ briefing }: { briefing: Briefing }) =>
  briefing.site.data.questions ? (
    <section class="questions" aria-labelledby="page:questions">
      <h2 id="page:questions">The questions, answered</h2>
      <dl>
        {briefing.site.data.questions.map(({ question, answer, briefs }) => (
          <div>
            <dt>
              <Text>{question}</Text>
            </dt>
            {answer && (
              <dd class="answer">
                <Text>{answer}</Text>
              </dd>
            )}
            {briefs
              .flatMap((id) => briefing.brief.get(id) ?? [])
              .map((brief) => (
                <dd>
                  <a href={brief.href}>
                    <Text>{brief.data.title}</Text>
                  </a>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      <ByPart briefing={briefing} />
    </section>
  ) : null;

const ThemeCard = ({ theme }: { theme: Theme }) => (
  <article class="theme-card">
    <ThemeHead theme={theme} level={3} />
    <p class="apparatus">
      <span>{count(theme.briefs.length, "brief")}</span>
      <span>{count(theme.claims.length, "claim")}</span>
      <span>
        {count(theme.claims.filter(({ verdict }) => verdict.standing === "disputed").length, "disputed", "disputed")}
      </span>
    </p>
  </article>
);

const Home = ({ briefing, assets }: View) => {
  const { site } = briefing;
  const lead = leadBriefs(briefing);
  const major = briefing.changes.filter(({ major }) => major).slice(0, 5);
  const due = briefing.watch.filter(({ data }) => data.status !== "resolved").slice(0, 4);
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={addresses.home}
      head={<SiteMetadata site={site} />}
      title={site.data.title}
      description={site.data.description}
      kind="home"
      feeds={feedLinks(briefing, ["briefs", "changes"])}
    >
      <header>
        <div class="head">
          <div>
            <h1>{site.data.tagline}</h1>
            <p class="lede">
              <Text>{site.data.description}</Text>
            </p>
          </div>
          <p class="side meta">
            <span>
              Evidence as of <When date={site.data.evidence_as_of} />
            </span>
            <span>{count(briefing.briefs.length, "brief")}</span>
            <span>{count(briefing.claims.length, "claim")}</span>
            <span>{count(briefing.sources.length, "source")}</span>
            <span class="ways">
              {briefing.takeaways.length > 0 && (
                <>
                  <a href={site.link(addresses.summary)}>Summary</a>{" "}
                </>
              )}
              <PrimerLink briefing={briefing}>Primer</PrimerLink> <a href={site.link(addresses.about)}>About</a>{" "}
              <a href={site.link(addresses.subscribe)}>Subscribe</a>{" "}
              <a href={site.link(addresses.methods)}>How to read the labels</a>
            </span>
          </p>
        </div>
        <StandingBar
          claims={briefing.claims}
          label={`How the ${briefing.claims.length} claims stand: ${countStandings(briefing.claims)
            .map((row) => `${row.count} ${row.standing}`)
            .join(", ")}`}
          hrefOf={(standing) => site.link(`${addresses.claims}#${standing.replace(" ", "-")}`)}
        />
      </header>
      <Thinking briefs={lead} />
      <Questions briefing={briefing} />
      <section data-new class="bottom-lines" aria-labelledby="page:briefs">
        <h2 id="page:briefs">Bottom lines</h2>
        <div class="brief-grid">
          {lead.map((brief) => (
            <BriefRow brief={brief} level={3} />
          ))}
        </div>
        <p class="more">
          <a href={site.link(addresses.briefs)}>All {count(briefing.briefs.length, "brief")}</a>
        </p>
      </section>
      <section class="theme-grid-section" aria-labelledby="page:themes">
        <h2 id="page:themes">{count(briefing.themes.length, "theme")}</h2>
        <div class="theme-grid">
          {briefing.themes.map((theme) => (
            <ThemeCard theme={theme} />
          ))}
        </div>
      </section>
      <div class="two">
        <section aria-labelledby="page:changed" data-new>
          <h2 id="page:changed">What changed</h2>
          {major.length === 0 && <p>No judgment has changed yet.</p>}
          <ol class="changes">
            {major.map((change) => (
              <ChangeRow change={change} />
            ))}
          </ol>
          <p class="more">
            <a href={site.link(addresses.changes)}>All changes</a>
          </p>
        </section>
        <section aria-labelledby="page:due">
          <h2 id="page:due">Coming up</h2>
          {due.map((item) => (
            <WatchRow item={item} level={3} />
          ))}
          <p class="more">
            <a href={site.link(addresses.watch)}>All open questions</a>
          </p>
        </section>
      </div>
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.home, Home);
