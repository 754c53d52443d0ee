import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { ByStanding } from "../../_includes/parts/by-standing.tsx";
import { StandingBar } from "../../_includes/parts/marks.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import { claimPaging, slugOf } from "../model/list-pages.ts";

const Claims = ({ briefing, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.claims}
    title="Claims"
    description={`${count(briefing.claims.length, "claim")}, each with its evidence and its standing.`}
    kind="index"
    crumbs={[{ label: "Claims" }]}
  >
    <h1>{count(briefing.claims.length, "claim")}, by how they stand</h1>
    <p class="lede">
      A claim is one statement that could be wrong. Its standing is computed from its evidence, never chosen.{" "}
      <a href={briefing.site.link(addresses.methods)}>How</a>
    </p>
    <StandingBar
      claims={briefing.claims}
      label="Evidence status of the claims"
      hrefOf={(standing) => `#${standing.replace(" ", "-")}`}
    />
    <ByStanding
      claims={briefing.claims}
      most={claimPaging.first}
      rest={(standing) => briefing.site.link(addresses.sheet(addresses.claims, slugOf(standing), 1))}
    />
  </Layout>
);

export const { outputs, render } = onePage(addresses.claims, Claims);
