import { Layout } from "../../_includes/layout.tsx";
import { pageSheets, type View } from "../../_includes/page.tsx";
import { ClaimList } from "../../_includes/parts/claim.tsx";
import { SheetNav } from "../../_includes/parts/pagination.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Claim } from "../model/briefing.ts";
import { claimSheets } from "../model/list-pages.ts";
import type { Sheet } from "../model/pagination.ts";

const ClaimSheet = ({ briefing, assets, item: sheet }: View & { item: Sheet<Claim> }) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.sheet(addresses.claims, sheet.group, sheet.number)}
    title={`${count(sheet.total, "claim")}, ${sheet.group.replace("-", " ")}, page ${sheet.number} of ${sheet.of}`}
    description={`Page ${sheet.number} of ${sheet.of} of a long list.`}
    kind="index"
    crumbs={[{ label: "Claims", address: addresses.claims }, { label: `Page ${sheet.number}` }]}
  >
    <h1>{`${count(sheet.total, "claim")}, ${sheet.group.replace("-", " ")}, page ${sheet.number} of ${sheet.of}`}</h1>
    <ClaimList claims={sheet.items} />
    <SheetNav index={addresses.claims} sheet={sheet} site={briefing.site} />
  </Layout>
);

export const { outputs, render } = pageSheets(addresses.claims, "claims", claimSheets, ClaimSheet);
