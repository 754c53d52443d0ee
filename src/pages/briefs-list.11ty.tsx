import { Layout } from "../../_includes/layout.tsx";
import { listPages, type View } from "../../_includes/page.tsx";
import { BriefRow } from "../../_includes/parts/brief-row.tsx";
import { PaginationNav } from "../../_includes/parts/pagination.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Brief } from "../model/briefing.ts";
import { briefListPages } from "../model/list-pages.ts";
import type { ListPage } from "../model/pagination.ts";

const BriefSheet = ({ briefing, assets, item: sheet }: View & { item: ListPage<Brief> }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.sheet(addresses.briefs, sheet.group, sheet.number)}
    title={`${count(sheet.total, "brief")}, newest first, page ${sheet.number} of ${sheet.of}`}
    description={`Page ${sheet.number} of ${sheet.of} of a long list.`}
    kind="index"
    crumbs={[{ label: "Briefs", address: addresses.briefs }, { label: `Page ${sheet.number}` }]}
  >
    <h1>{`${count(sheet.total, "brief")}, newest first, page ${sheet.number} of ${sheet.of}`}</h1>
    <div class="brief-grid">
      {sheet.items.map((brief) => (
        <BriefRow brief={brief} />
      ))}
    </div>
    <PaginationNav index={addresses.briefs} sheet={sheet} site={briefing.site} />
  </Layout>
);

export const { outputs, render } = listPages(addresses.briefs, "briefs", briefListPages, BriefSheet);
