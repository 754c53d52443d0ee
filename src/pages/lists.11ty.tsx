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
type Part = { index: string; label: string; title: string; page: ListPage<unknown>; rows: () => Child };

const partsOf = <T,>(
  of: Pick<Part, "index" | "label"> & {
    items: T[];
    group: string;
    paging: Paging;
    says: (total: number) => string;
    rows: (items: T[]) => Child;
  },
): Part[] =>
  listPagesOf(of.group, of.items, of.paging).map((page) => ({
    ...of,
    page,
    title: `${of.says(page.total)}, page ${page.number} of ${page.of}`,
    rows: () => of.rows(page.items),
  }));

const allParts = ({ briefs, claims, sources }: Briefing): Part[] => [
  ...partsOf({
    index: addresses.briefs,
    label: "Briefs",
    items: briefs,
    group: "date",
    paging: briefPaging,
    says: (total) => `${count(total, "brief")}, newest first`,
    rows: (items) => <BriefGrid briefs={items} />,
  }),
  ...partsOf({
    index: addresses.claims,
    label: "Claims",
    items: claims,
    group: "all",
    paging: claimPaging,
    says: (total) => count(total, "claim"),
    rows: (items) => <ClaimList claims={items} />,
  }),
  ...partsOf({
    index: addresses.sources,
    label: "Sources",
    items: sources,
    group: "all",
    paging: sourcePaging,
    says: (total) => count(total, "source"),
    rows: (items) => <SourceList sources={items} />,
  }),
];

const addressOf = ({ index, page }: Part): string => addresses.listPage(index, page.group, page.number);

/** Returns the step to the previous or the next page of a list, or undefined if there is none. */
const stepTo = ({ index, page: { group, number, of } }: Part, by: -1 | 1, { site }: Briefing) => {
  const to = number + by;
  if (to < 1 || to > of) return undefined;
  const href = site.link(addresses.listPage(index, group, to));
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
    crumbs={[{ label: item.label, address: item.index }, { label: `Page ${item.page.number}` }]}
  >
    <h1>{item.title}</h1>
    {item.rows()}
    <Neighbors label="Pages of the list" before={stepTo(item, -1, briefing)} after={stepTo(item, 1, briefing)} />
  </Layout>
);

export const { outputs, render } = pagePerItem(allParts, addressOf, PartPage);
