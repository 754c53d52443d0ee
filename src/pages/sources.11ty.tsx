import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { RemainingRows } from "../../_includes/parts/blocks.tsx";
import { ThemeKey } from "../../_includes/parts/facets.tsx";
import { IndexTable, tableHead } from "../../_includes/parts/index-table.tsx";
import { sourceColumns, sourceFacets } from "../../_includes/parts/source-table.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import { sourcePaging } from "../model/pagination.ts";

const Sources = ({ briefing, assets, frame }: PageView) => {
  const { sources, site } = briefing;
  const newest = [...sources].sort((a, b) => -compareDates(a.data.issued ?? "1000", b.data.issued ?? "1000"));
  return (
    <Layout
      {...frame}
      title="Sources"
      description={`${count(sources.length, "source")}, graded for reliability, each with the claims that rely on it.`}
      kind="index"
      head={tableHead(assets, site.link)}
    >
      <h1>{count(sources.length, "source")}</h1>
      <p class="lede">
        One bibliography for the whole briefing. Each source has a page with the claims that rely on it.{" "}
        <a href={site.link(`${addresses.methods}#reliability`)}>How sources are graded</a>
      </p>
      <ThemeKey themes={briefing.themes} />
      <IndexTable
        items={newest.slice(0, sourcePaging.first)}
        noun={["source", "sources"]}
        columns={sourceColumns(site)}
        facets={sourceFacets(briefing)}
        sorted="-date"
      />
      <RemainingRows
        shown={sourcePaging.first}
        all={sources.length}
        one="source"
        href={site.link(addresses.listPage(addresses.sources, "all", 1))}
      />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.sources, Sources);
