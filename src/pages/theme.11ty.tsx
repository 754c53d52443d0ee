import { Layout } from "../../_includes/layout.tsx";
import { pageEach, type View } from "../../_includes/page.tsx";
import { BriefRow } from "../../_includes/parts/brief-row.tsx";
import { sureness } from "../../_includes/parts/claim.tsx";
import { claimColumns, claimFacets } from "../../_includes/parts/claim-table.tsx";
import { DebateBox } from "../../_includes/parts/debate-box.tsx";
import { EditFile } from "../../_includes/parts/edit.tsx";
import { EventLine, newestEvents } from "../../_includes/parts/event-row.tsx";
import { IndexTable, tableHead } from "../../_includes/parts/index-table.tsx";
import { StandingBar } from "../../_includes/parts/marks.tsx";
import { Rest } from "../../_includes/parts/pagination.tsx";
import { NamedIn } from "../../_includes/parts/record-fields.tsx";
import { count, Text } from "../../_includes/parts/text.tsx";
import { WatchRow } from "../../_includes/parts/watch-row.tsx";
import { feedLinks } from "../feeds/links.ts";
import { standings } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Claim, Theme } from "../model/briefing.ts";
import { maxRows, slugOf } from "../model/list-pages.ts";
import { Follow } from "./follow.tsx";

const maxClaims = 400;
const mostEvents = 30;
const mostBriefs = 60;

const byStanding = (claims: Claim[]): Claim[] =>
  [...claims].sort((a, b) => standings.indexOf(a.verdict.standing) - standings.indexOf(b.verdict.standing));

const Judgments = ({ theme }: { theme: Theme }) => (
  <section class="thinking">
    <h2 id="judgments">Judgments</h2>
    <ol>
      {theme.briefs.slice(0, mostBriefs).flatMap((brief) =>
        brief.judgments.slice(0, 2).map(({ data }) => (
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

const ThemePage = ({ briefing, assets, item: theme }: View & { item: Theme }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={theme.address}
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
      <p class="question">
        <Text>{theme.data.question}</Text>
      </p>
      <p class="lede">
        <Text>{theme.data.summary}</Text>
      </p>
      <StandingBar
        claims={theme.claims}
        label={`Evidence status of the theme’s ${count(theme.claims.length, "claim")}`}
        hrefOf={(standing) => briefing.site.link(`${addresses.claims}?theme=${theme.id}&standing=${slugOf(standing)}`)}
      />
      <Follow briefing={briefing} kinds={["briefs", "changes"]} theme={theme} calendar />
    </header>
    <Judgments theme={theme} />
    <section>
      <h2 id="briefs">Briefs</h2>
      <div class="brief-grid">
        {theme.briefs.slice(0, mostBriefs).map((brief) => (
          <BriefRow brief={brief} level={3} />
        ))}
      </div>
      <Rest shown={mostBriefs} all={theme.briefs.length} one="brief" href={briefing.site.link(addresses.briefs)} />
    </section>
    {theme.debates.length > 0 && (
      <section>
        <h2 id="debates">Debates</h2>
        {theme.debates.slice(0, mostBriefs).map((debate) => (
          <DebateBox debate={debate} />
        ))}
      </section>
    )}
    {theme.watch.length > 0 && (
      <section>
        <h2 id="watch">Open questions</h2>
        {theme.watch.slice(0, mostBriefs).map((item) => (
          <WatchRow item={item} level={3} />
        ))}
      </section>
    )}
    <section>
      <h2 id="claims">Claims</h2>
      <IndexTable
        items={byStanding(theme.claims).slice(0, maxClaims)}
        noun={["claim", "claims"]}
        columns={claimColumns}
        facets={claimFacets(briefing).filter(({ name }) => name !== "theme")}
        sorted="standing"
      />
      <Rest
        shown={maxClaims}
        all={theme.claims.length}
        one="claim"
        href={briefing.site.link(`${addresses.claims}?theme=${theme.id}`)}
      />
    </section>
    <NamedIn node={theme} shown={["briefs", "claims", "debates", "events", "watch", "terms"]} />
    <div class="two">
      {theme.events.length > 0 && (
        <section>
          <h2 id="timeline">Timeline</h2>
          <ul class="rows dated">
            {newestEvents(theme)
              .slice(0, mostEvents)
              .map((event) => (
                <EventLine event={event} />
              ))}
          </ul>
          <p class="more">
            <a href={briefing.site.link(addresses.timeline)}>The whole timeline</a>
          </p>
        </section>
      )}
      {theme.terms.length > 0 && (
        <section>
          <h2 id="terms">Terms</h2>
          <p class="run-in">
            {theme.terms.slice(0, 2 * maxRows).map((term) => (
              <a href={term.href}>
                <Text>{term.data.name}</Text>
              </a>
            ))}
          </p>
        </section>
      )}
    </div>
    <p class="apparatus">
      <EditFile site={briefing.site} file={theme.file}>
        Edit this page
      </EditFile>
    </p>
  </Layout>
);

export const { outputs, render } = pageEach("themes", ThemePage);
