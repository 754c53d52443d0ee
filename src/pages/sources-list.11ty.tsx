import { Layout } from "../../_includes/layout.tsx";
import { pageSheets, type View } from "../../_includes/page.tsx";
import { SheetNav } from "../../_includes/parts/pagination.tsx";
import { Reference } from "../../_includes/parts/reference.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Source } from "../model/briefing.ts";
import { sourceSheets } from "../model/list-pages.ts";
import type { Sheet } from "../model/pagination.ts";

const SourceSheet = ({ briefing, assets, item: sheet }: View & { item: Sheet<Source> }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.sheet(addresses.sources, sheet.group, sheet.number)}
    title={`${count(sheet.total, "source")} of ${sheet.group.replace("-", " ")}, page ${sheet.number} of ${sheet.of}`}
    description={`Page ${sheet.number} of ${sheet.of} of a long list.`}
    kind="index"
    crumbs={[{ label: "Sources", address: addresses.sources }, { label: `Page ${sheet.number}` }]}
  >
    <h1>{`${count(sheet.total, "source")} of ${sheet.group.replace("-", " ")}, page ${sheet.number} of ${sheet.of}`}</h1>
    <ul class="references">
      {sheet.items.map((source) => (
        <li>
          <Reference source={source} />
        </li>
      ))}
    </ul>
    <SheetNav index={addresses.sources} sheet={sheet} site={briefing.site} />
  </Layout>
);

export const { outputs, render } = pageSheets(addresses.sources, "sources", sourceSheets, SourceSheet);
