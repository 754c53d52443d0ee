import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList, EvidenceByStance } from "../../_includes/parts/claim.tsx";
import { EditLink } from "../../_includes/parts/edit.tsx";
import { Fact } from "../../_includes/parts/fact.tsx";
import { NodeLinks } from "../../_includes/parts/links.tsx";
import { ThemeTags } from "../../_includes/parts/marks.tsx";
import { FormattedDate } from "../../_includes/parts/text.tsx";
import { watchDate } from "../../_includes/parts/watch-row.tsx";
import { feedLinks } from "../feeds/links.ts";
import { watchStatuses } from "../kinds/vocabulary.ts";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import type { Site, WatchItem } from "../model/briefing.ts";
import { Follow } from "./follow.tsx";
import { FollowLink } from "./follow-link.tsx";

const maxBriefs = 30;

const headings = { open: "Open", partly: "Partly settled", resolved: "Resolved" } as const;

/** The number of full items; further ones are short, at their own place. */
const maxFullItems = 50;

const ShortItem = ({ item }: { item: WatchItem }) => (
  <article class={`watch-item is-${item.data.status}`} id={item.id}>
    <h3>{item.data.question}</h3>
    <p class="apparatus">
      <FormattedDate date={item.data.due} />
    </p>
  </article>
);

const Item = ({ item, item: { data }, site }: { item: WatchItem; site: Site }) => (
  <article class={`watch-item beside is-${item.data.status}`} id={item.id}>
    <div>
      <h3>{item.data.question}</h3>
      <dl class="facts">
        <Fact name="What would settle it">{data.criteria}</Fact>
        <Fact name="What came of it">
          {data.outcome && [data.outcome.note, " (as of ", <FormattedDate date={data.outcome.as_of} />, ")"]}
        </Fact>
        <Fact name="Still open">
          {data.open_points && data.open_points.length > 0 && (
            <ul>
              {data.open_points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      {item.evidence.length + item.claims.length > 0 && (
        <details>
          <summary>Evidence, claims and briefs</summary>
          <EvidenceByStance evidence={item.evidence} level={3} />
          <ClaimList claims={item.claims} />
          <BriefLinks briefs={item.briefs} most={maxBriefs} />
        </details>
      )}
    </div>
    <div class="side">
      <ThemeTags themes={item.themes} />
      <p>
        {item.data.status === "resolved" ? "Resolved as of" : "Look again by"} <FormattedDate date={watchDate(item)} />
      </p>
      <p>
        Raised by <NodeLinks nodes={item.raisedBy} />, <FormattedDate date={item.data.raised_on} />
      </p>
      <p>
        <FollowLink node={item} site={site} /> <EditLink site={site} form="watch" id={item.id} />
      </p>
    </div>
  </article>
);

/** Sorts open questions by due date, and resolved ones by the date on which they were settled, newest first. */
const inOrder = (items: readonly WatchItem[], status: WatchItem["data"]["status"]): WatchItem[] => {
  const dated = items
    .filter(({ data }) => data.status === status)
    .sort((a, b) => compareDates(watchDate(a), watchDate(b)));
  return status === "resolved" ? dated.reverse() : dated;
};

const Watch = ({ briefing, frame }: PageView) => (
  <Layout
    {...frame}
    feeds={feedLinks(briefing, ["settled"])}
    title="Watch list"
    description="Open questions with what would settle them and by when, and the resolved ones with what did."
    kind="index"
  >
    <h1>What to watch</h1>
    <p class="lede">
      Open questions, each with what would settle it and a date to look again. When one is settled, it stays here with
      what settled it.
    </p>
    <nav class="jump" aria-label="Questions by state">
      {watchStatuses.map((status) => (
        <a href={`#status-${status}`}>
          {headings[status]}{" "}
          <span class="count">{briefing.watch.filter(({ data }) => data.status === status).length}</span>
        </a>
      ))}
    </nav>
    <Follow briefing={briefing} kinds={["settled"]} calendar />
    {watchStatuses.map((status) => (
      <section>
        <h2 id={`status-${status}`}>{headings[status]}</h2>
        {inOrder(briefing.watch, status).map((item, place) =>
          place < maxFullItems ? <Item item={item} site={briefing.site} /> : <ShortItem item={item} />,
        )}
      </section>
    ))}
  </Layout>
);

export const { outputs, render } = onePage(addresses.watch, Watch);
