import { Layout } from "../../_includes/layout.tsx";
import { listPages, type View } from "../../_includes/page.tsx";
import { PaginationNav } from "../../_includes/parts/pagination.tsx";
import { SourceReference } from "../../_includes/parts/reference.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Source } from "../model/briefing.ts";
import { sourceListPages } from "../model/list-pages.ts";
import type { ListPage } from "../model/pagination.ts";

const SourceSheet = ({ briefing, assets, item: sheet }: View & { item: ListPage<Source> }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.sheet(addresses.sources, sheet.group, sheet.number)}
    title={`${count(sheet.total, "source")}, page ${sheet.number} of ${sheet.of}`}
    description={`Page ${sheet.number} of ${sheet.of} of a long list.`}
    kind="index"
    crumbs={[{ label: "Sources", address: addresses.sources }, { label: `Page ${sheet.number}` }]}
  >
    <h1>{`${count(sheet.total, "source")}, page ${sheet.number} of ${sheet.of}`}</h1>
    <ul class="references">
      {sheet.items.map((source) => (
        <li>
          <SourceReference source={source} />
        </li>
      ))}
    </ul>
    <PaginationNav index={addresses.sources} sheet={sheet} site={briefing.site} />
  </Layout>
);

export const { outputs, render } = listPages(addresses.sources, "sources", sourceListPages, SourceSheet);
