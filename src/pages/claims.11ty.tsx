import { onePage, type PageView } from "../../_includes/page.tsx";
import { claimColumns, claimFacets } from "../../_includes/parts/claim-table.tsx";
import { StandingBar } from "../../_includes/parts/marks.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { count, slug } from "../../_includes/parts/text.tsx";
import { compareDates } from "../lib/dates.ts";
import { addresses } from "../model/addresses.ts";
import { claimPaging } from "../model/pagination.ts";

const Claims = (view: PageView) => {
  const { claims, site } = view.briefing;
  return (
    <TablePage
      view={view}
      title="Claims"
      description={`${count(claims.length, "claim")}, each with its evidence and its standing.`}
      heading={count(claims.length, "claim")}
      lede={
        <>
          A claim is one statement that could be wrong. Its standing is computed from its evidence, never chosen.{" "}
          <span class="ways">
            <a href={site.link(`${addresses.methods}#standing`)}>How to read the labels</a>
          </span>
        </>
      }
      items={[...claims].sort((a, b) => -compareDates(a.data.made_on, b.data.made_on))}
      limit={{ rows: claimPaging.first, href: site.link(addresses.listPage(claimPaging, 1)) }}
      noun={["claim", "claims"]}
      columns={claimColumns}
      facets={claimFacets(view.briefing)}
      sorted="-date"
    >
      <StandingBar
        claims={claims}
        label="Evidence status of the claims"
        hrefOf={(standing) => site.link(`${addresses.claims}?standing=${slug(standing)}`)}
      />
    </TablePage>
  );
};

export const { outputs, render } = onePage(addresses.claims, Claims);
