import { onePage, type PageView } from "../../_includes/page.tsx";
import { sourceColumns, sourceFacets } from "../../_includes/parts/source-table.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import { sourcePaging } from "../model/pagination.ts";

const Sources = (view: PageView) => {
  const { sources, site } = view.briefing;
  return (
    <TablePage
      view={view}
      title="Sources"
      description={`${count(sources.length, "source")}, graded for reliability, each with the claims that rely on it.`}
      heading={count(sources.length, "source")}
      lede={
        <>
          One bibliography for the whole briefing. Each source has a page with the claims that rely on it.{" "}
          <a href={site.link(`${addresses.methods}#reliability`)}>How sources are graded</a>
        </>
      }
      items={[...sources].sort((a, b) => -compareDates(a.data.issued ?? "1000", b.data.issued ?? "1000"))}
      limit={{ rows: sourcePaging.first, href: site.link(addresses.listPage(addresses.sources, "all", 1)) }}
      noun={["source", "sources"]}
      columns={sourceColumns(site)}
      facets={sourceFacets(view.briefing)}
      sorted="-date"
    />
  );
};

export const { outputs, render } = onePage(addresses.sources, Sources);
