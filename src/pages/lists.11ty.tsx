import type { Child } from "#jsx/jsx-runtime";
import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerItem } from "../../_includes/page.tsx";
import { Neighbors } from "../../_includes/parts/blocks.tsx";
import { BriefGrid } from "../../_includes/parts/brief-row.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { SourceList } from "../../_includes/parts/reference.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import {
  briefPaging,
  claimPaging,
  type ListPage,
  listPagesOf,
  type Paging,
  sourcePaging,
} from "../model/pagination.ts";

/** Part of a list that is too long for one page: what it is part of, and its rows. */
type Part = { label: string; title: string; paging: Paging; page: ListPage<unknown>; rows: () => Child };

type List<T> = { label: string; says: string; paging: Paging; items: T[]; rows: (items: T[]) => Child };

const partsOf = <T,>({ label, says, paging, items, rows }: List<T>): Part[] =>
  listPagesOf(items, paging).map((page) => ({
    label,
    title: `${says}, page ${page.number} of ${page.of}`,
    paging,
    page,
    rows: () => rows(page.items),
  }));

const allParts = ({ briefs, claims, sources }: Briefing): Part[] => [
  ...partsOf({
    label: "Briefs",
    says: `${count(briefs.length, "brief")}, newest first`,
    paging: briefPaging,
    items: briefs,
    rows: (items) => <BriefGrid briefs={items} />,
  }),
  ...partsOf({
    label: "Claims",
    says: count(claims.length, "claim"),
    paging: claimPaging,
    items: claims,
    rows: (items) => <ClaimList claims={items} />,
  }),
  ...partsOf({
    label: "Sources",
    says: count(sources.length, "source"),
    paging: sourcePaging,
    items: sources,
    rows: (items) => <SourceList sources={items} />,
  }),
];

const addressOf = ({ paging, page }: Part): string => addresses.listPage(paging, page.number);

/** Returns the step to the previous or the next page of a list, or undefined if there is none. */
const stepTo = ({ paging, page: { number, of } }: Part, by: -1 | 1, { site }: Briefing) => {
  const to = number + by;
  if (to < 1 || to > of) return undefined;
  const href = site.link(addresses.listPage(paging, to));
  return by < 0
    ? { href, position: "Previous", title: `page ${to}` }
    : { href, position: "Next", title: `page ${to} of ${of}` };
};

const PartPage = ({ briefing, frame, item }: PageView & { item: Part }) => (
  <Layout
    {...frame}
    title={item.title}
    description={`Page ${item.page.number} of ${item.page.of} of a long list.`}
    kind="index"
    crumbs={[{ label: item.label, address: item.paging.index }, { label: `Page ${item.page.number}` }]}
  >
    <h1>{item.title}</h1>
    {item.rows()}
    <Neighbors label="Pages of the list" before={stepTo(item, -1, briefing)} after={stepTo(item, 1, briefing)} />
  </Layout>
);

export const { outputs, render } = pagePerItem(allParts, addressOf, PartPage);
