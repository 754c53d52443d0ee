import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { RemainingRows } from "../../_includes/parts/blocks.tsx";
import { claimColumns, claimFacets } from "../../_includes/parts/claim-table.tsx";
import { ThemeKey } from "../../_includes/parts/facets.tsx";
import { IndexTable, tableHead } from "../../_includes/parts/index-table.tsx";
import { StandingBar } from "../../_includes/parts/marks.tsx";
import { count, slug } from "../../_includes/parts/text.tsx";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import { claimPaging } from "../model/pagination.ts";

const Claims = ({ briefing, assets, frame }: PageView) => {
  const { claims, site } = briefing;
  const newest = [...claims].sort((a, b) => -compareDates(a.data.made_on, b.data.made_on));
  return (
    <Layout
      {...frame}
      title="Claims"
      description={`${count(claims.length, "claim")}, each with its evidence and its standing.`}
      kind="index"
      head={tableHead(assets, site.link)}
    >
      <h1>{count(claims.length, "claim")}</h1>
      <p class="lede">
        A claim is one statement that could be wrong. Its standing is computed from its evidence, never chosen.{" "}
        <a href={site.link(`${addresses.methods}#standing`)}>How to read the labels</a>
      </p>
      <StandingBar
        claims={claims}
        label="Evidence status of the claims"
        hrefOf={(standing) => site.link(`${addresses.claims}?standing=${slug(standing)}`)}
      />
      <ThemeKey themes={briefing.themes} />
      <IndexTable
        items={newest.slice(0, claimPaging.first)}
        noun={["claim", "claims"]}
        columns={claimColumns}
        facets={claimFacets(briefing)}
        sorted="-date"
      />
      <RemainingRows
        shown={claimPaging.first}
        all={claims.length}
        one="claim"
        href={site.link(addresses.listPage(addresses.claims, "all", 1))}
      />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.claims, Claims);
