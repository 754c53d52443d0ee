import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { PageSection } from "../../_includes/parts/blocks.tsx";
import { BriefGrid, BriefLine } from "../../_includes/parts/brief-row.tsx";
import { describeConfidence, FindingLine } from "../../_includes/parts/claim.tsx";
import { claimColumns, claimFacets } from "../../_includes/parts/claim-table.tsx";
import { DebateLine } from "../../_includes/parts/debate-box.tsx";
import { IndexTable, tableHead } from "../../_includes/parts/index-table.tsx";
import { EditFile, EventList } from "../../_includes/parts/links.tsx";
import { StandingBar } from "../../_includes/parts/marks.tsx";
import { BacklinkLists } from "../../_includes/parts/record-fields.tsx";
import { FoldedRows, RemainingRows } from "../../_includes/parts/rows.tsx";
import { count, slug } from "../../_includes/parts/text.tsx";
import { WatchLine, watchDate } from "../../_includes/parts/watch-row.tsx";
import { feedLinks } from "../feeds/links.ts";
import { standings } from "../kinds/vocabulary.ts";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Claim, Theme, WatchItem } from "../model/briefing.ts";
import { maxRows } from "../model/pagination.ts";
import { isSettled } from "../model/record-news.ts";
import { Follow } from "./follow.tsx";

const maxClaims = 400;
const maxEvents = 8;
const maxBriefs = 60;
/** The number of briefs with a summary; the others have a line each. */
const maxFullBriefs = 6;
const maxJudgments = 8;

const byStanding = (claims: Claim[]): Claim[] =>
  [...claims].sort((a, b) => standings.indexOf(a.verdict.standing) - standings.indexOf(b.verdict.standing));

const JudgmentList = ({ judgments, brief }: { judgments: Brief["judgments"]; brief: Brief }) => (
  <>
    {judgments.map(({ data }) => (
      <FindingLine href={brief.href} words={data.judgment} sure={describeConfidence(data)} />
    ))}
  </>
);

/** The first judgment of each brief; further ones are opened by a tap. */
const Judgments = ({ theme: { briefs } }: { theme: Theme }) => {
  const first = briefs.slice(0, maxJudgments);
  const more = [
    ...first.map((brief) => ({ brief, judgments: brief.judgments.slice(1, 2) })),
    ...briefs.slice(maxJudgments, maxBriefs).map((brief) => ({ brief, judgments: brief.judgments.slice(0, 2) })),
  ].filter(({ judgments }) => judgments.length > 0);
  return (
    <section class="thinking">
      <h2 id="judgments">Judgments</h2>
      <ol>
        {first.map((brief) => (
          <JudgmentList brief={brief} judgments={brief.judgments.slice(0, 1)} />
        ))}
      </ol>
      {more.length > 0 && (
        <details class="fold more-rows">
          <summary>{count(more.flatMap(({ judgments }) => judgments).length, "more judgment")}</summary>
          <ol>{more.map(JudgmentList)}</ol>
        </details>
      )}
    </section>
  );
};

const byDate = (items: WatchItem[]): WatchItem[] => [...items].sort((a, b) => compareDates(watchDate(a), watchDate(b)));

/** The open questions of a theme by due date; settled ones are opened by a tap. */
const Questions = ({ items }: { items: WatchItem[] }) => {
  const settled = byDate(items.filter(isSettled)).reverse();
  const Lines = ({ of }: { of: WatchItem[] }) => (
    <ul class="rows">
      {of.slice(0, maxBriefs).map((item) => (
        <WatchLine item={item} />
      ))}
    </ul>
  );
  return items.length === 0 ? null : (
    <PageSection id="watch" heading="Open questions">
      <Lines of={byDate(items.filter((item) => !isSettled(item)))} />
      {settled.length > 0 && (
        <details class="fold">
          <summary>{count(settled.length, "resolved question")}</summary>
          <Lines of={settled} />
        </details>
      )}
    </PageSection>
  );
};

const ThemePage = ({ briefing, assets, frame, item: theme }: PageView & { item: Theme }) => (
  <Layout
    {...frame}
    feeds={feedLinks(briefing, ["briefs", "changes"], theme)}
    title={theme.data.name}
    description={theme.data.summary}
    kind="index theme-page"
    head={tableHead(assets, briefing.site.link)}
    crumbs={[{ label: "Themes", address: addresses.themes }]}
  >
    <header>
      <h1>
        <span class={`theme mark-${theme.data.mark}`}>{theme.data.name}</span>
      </h1>
      <p class="question">{theme.data.question}</p>
      <p class="lede">{theme.data.summary}</p>
      <StandingBar
        claims={theme.claims}
        label={`Evidence status of the theme’s ${count(theme.claims.length, "claim")}`}
        hrefOf={(standing) => briefing.site.link(`${addresses.claims}?theme=${theme.id}&standing=${slug(standing)}`)}
      />
      <Follow briefing={briefing} kinds={["briefs", "changes"]} theme={theme} calendar />
    </header>
    <Judgments theme={theme} />
    <PageSection id="briefs" heading="Briefs">
      <BriefGrid briefs={theme.briefs.slice(0, maxFullBriefs)} level={3} />
      {theme.briefs.length > maxFullBriefs && (
        <FoldedRows
          items={theme.briefs.slice(maxFullBriefs, maxBriefs)}
          first={5}
          row={(brief) => <BriefLine brief={brief} />}
        />
      )}
      <RemainingRows
        shown={maxBriefs}
        all={theme.briefs.length}
        one="brief"
        href={briefing.site.link(addresses.briefs)}
      />
    </PageSection>
    <PageSection id="debates" heading="Debates" of={theme.debates}>
      <FoldedRows items={theme.debates} most={maxBriefs} row={(debate) => <DebateLine debate={debate} />} />
    </PageSection>
    <Questions items={theme.watch} />
    <PageSection id="claims" heading="Claims">
      <IndexTable
        items={byStanding(theme.claims).slice(0, maxClaims)}
        noun={["claim", "claims"]}
        columns={claimColumns}
        facets={claimFacets(briefing).filter(({ name }) => name !== "theme")}
        sorted="standing"
        rows={25}
      />
      <RemainingRows
        shown={maxClaims}
        all={theme.claims.length}
        one="claim"
        href={briefing.site.link(`${addresses.claims}?theme=${theme.id}`)}
      />
    </PageSection>
    <div class="pairs">
      <BacklinkLists node={theme} shown={["briefs", "claims", "debates", "events", "watch", "terms"]} />
    </div>
    <div class="two">
      <PageSection id="timeline" heading="Timeline" of={theme.events}>
        <EventList of={theme} limit={maxEvents} />
        <p class="more">
          <a href={briefing.site.link(`${addresses.timeline}?theme=${theme.id}`)}>
            All {count(theme.events.length, "event")}
          </a>
        </p>
      </PageSection>
      <PageSection id="terms" heading="Terms" of={theme.terms}>
        <p class="run-in">
          {theme.terms.slice(0, 2 * maxRows).map((term) => (
            <a href={term.href}>{term.data.name}</a>
          ))}
        </p>
      </PageSection>
    </div>
    <p class="apparatus">
      <EditFile site={briefing.site} file={theme.file} />
    </p>
  </Layout>
);

export const { outputs, render } = pagePerRecord("themes", ThemePage);
