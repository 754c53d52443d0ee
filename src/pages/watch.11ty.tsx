import { onePage, type PageView } from "../../_includes/page.tsx";
import { Fact } from "../../_includes/parts/blocks.tsx";
import { BriefLinks } from "../../_includes/parts/brief-row.tsx";
import { ClaimList, EvidenceByStance } from "../../_includes/parts/claim.tsx";
import { byTheme, themeColumn } from "../../_includes/parts/facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "../../_includes/parts/index-table.tsx";
import { EditLink, NodeLinks } from "../../_includes/parts/links.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { FormattedDate } from "../../_includes/parts/text.tsx";
import { statusWords, watchDate } from "../../_includes/parts/watch-row.tsx";
import { feedLinks } from "../feeds/links.ts";
import { watchStatuses } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site, WatchItem } from "../model/briefing.ts";
import { Follow } from "./follow.tsx";
import { FollowLink } from "./follow-link.tsx";

const maxBriefs = 30;

/** The number of items with details; further ones are one line, at their own place. */
const maxFullItems = 50;

const Details = ({ item, item: { data }, site }: { item: WatchItem; site: Site }) => (
  <>
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
        <EvidenceByStance evidence={item.evidence} />
        <ClaimList claims={item.claims} />
        <BriefLinks briefs={item.briefs} limit={maxBriefs} />
      </details>
    )}
    <p class="apparatus">
      <span>
        Raised by <NodeLinks nodes={item.raisedBy} />, <FormattedDate date={data.raised_on} />
      </span>
      <FollowLink node={item} site={site} />
      <EditLink site={site} form="watch" id={item.id} />
    </p>
  </>
);

/** Returns a number by which unsettled questions come in the order in which they are due, then settled ones, newest first. */
const placeOf = (item: WatchItem): number => {
  const day = Number(watchDate(item).replaceAll("-", "").padEnd(8, "0"));
  return item.data.status === "resolved" ? 2e8 - day : day;
};

const columns = (site: Site, items: readonly WatchItem[]): TableColumn<WatchItem>[] => [
  {
    name: "question",
    label: "Question",
    cell: (item) => (
      <ExpandableCell id={item.id} line={item.data.question}>
        {items.indexOf(item) < maxFullItems && <Details item={item} site={site} />}
      </ExpandableCell>
    ),
  },
  {
    name: "date",
    label: "Date",
    cell: (item) => (
      <>
        {item.data.status === "resolved" ? "Settled" : "Due"} <FormattedDate date={watchDate(item)} />
      </>
    ),
    key: placeOf,
  },
  themeColumn(({ themes }) => themes),
  {
    name: "state",
    label: "State",
    wide: true,
    cell: ({ data }) => statusWords[data.status],
    key: ({ data }) => watchStatuses.indexOf(data.status),
  },
];

const facets = (briefing: Briefing): Facet<WatchItem>[] => [
  {
    name: "state",
    label: "State",
    values: watchStatuses.map((value) => ({ value, label: statusWords[value] })),
    of: ({ data }) => [data.status],
  },
  byTheme(briefing, ({ themes }) => themes),
];

const Watch = (view: PageView) => {
  const { briefing } = view;
  const items = [...briefing.watch].sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <TablePage
      view={view}
      feeds={feedLinks(briefing, ["settled"])}
      title="What to watch"
      description="Open questions with what would settle them and by when, and the resolved ones with what did."
      lede="Open questions, each with what would settle it and a date to look again. When one is settled, it stays here with what settled it."
      items={items}
      noun={["question", "questions"]}
      columns={columns(briefing.site, items)}
      facets={facets(briefing)}
      sorted="date"
      openOnPaper
    >
      <Follow briefing={briefing} kinds={["settled"]} calendar />
    </TablePage>
  );
};

export const { outputs, render } = onePage(addresses.watch, Watch);
