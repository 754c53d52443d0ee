import { Layout } from "../../_includes/layout.tsx";
import { listPages, type View } from "../../_includes/page.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { PaginationNav } from "../../_includes/parts/pagination.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Claim } from "../model/briefing.ts";
import { claimListPages } from "../model/list-pages.ts";
import type { ListPage } from "../model/pagination.ts";

const ClaimSheet = ({ briefing, assets, item: sheet }: View & { item: ListPage<Claim> }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.sheet(addresses.claims, sheet.group, sheet.number)}
    title={`${count(sheet.total, "claim")}, page ${sheet.number} of ${sheet.of}`}
    description={`Page ${sheet.number} of ${sheet.of} of a long list.`}
    kind="index"
    crumbs={[{ label: "Claims", address: addresses.claims }, { label: `Page ${sheet.number}` }]}
  >
    <h1>{`${count(sheet.total, "claim")}, page ${sheet.number} of ${sheet.of}`}</h1>
    <ClaimList claims={sheet.items} />
    <PaginationNav index={addresses.claims} sheet={sheet} site={briefing.site} />
  </Layout>
);

export const { outputs, render } = listPages(addresses.claims, "claims", claimListPages, ClaimSheet);
