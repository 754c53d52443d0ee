import { Layout } from "../../_includes/layout.tsx";
import { pageEach, type View } from "../../_includes/page.tsx";
import { BriefRow } from "../../_includes/parts/brief-row.tsx";
import { ByStanding } from "../../_includes/parts/by-standing.tsx";
import { sureness } from "../../_includes/parts/claim.tsx";
import { DebateBox } from "../../_includes/parts/debate-box.tsx";
import { EditFile } from "../../_includes/parts/edit.tsx";
import { EventLine, newestEvents } from "../../_includes/parts/event-row.tsx";
import { StandingBar } from "../../_includes/parts/marks.tsx";
import { Rest } from "../../_includes/parts/pagination.tsx";
import { NamedIn } from "../../_includes/parts/record-fields.tsx";
import { count, Text } from "../../_includes/parts/text.tsx";
import { WatchRow } from "../../_includes/parts/watch-row.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import type { Theme } from "../model/briefing.ts";
import { maxRows, slugOf } from "../model/list-pages.ts";
import { Follow } from "./follow.tsx";

const mostEvents = 30;
const mostBriefs = 60;

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
        hrefOf={(standing) => `#${standing.replace(" ", "-")}`}
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
      <ByStanding
        claims={theme.claims}
        level={3}
        most={maxRows}
        rest={(standing) => briefing.site.link(`${addresses.claims}#${slugOf(standing)}`)}
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
