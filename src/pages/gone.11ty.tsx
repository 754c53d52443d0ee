import { Layout } from "../../_includes/layout.tsx";
import { type PageView, pagePerRecord } from "../../_includes/page.tsx";
import { addresses } from "../model/addresses.ts";
import type { Tombstone } from "../model/briefing.ts";

/** The page at the address of a removed page: the reason, and other pages. */
const GonePage = ({ briefing, frame, item }: PageView & { item: Tombstone }) => (
  <Layout
    {...frame}
    title={`Page removed: ${item.address}`}
    description={item.reason}
    kind="index prose"
    crumbs={[{ label: "Page removed" }]}
  >
    <h1>This page was removed</h1>
    <p class="lede">{item.reason}</p>
    <p>
      <a href={briefing.site.link(addresses.changes)}>What changed</a>,{" "}
      <a href={briefing.site.link(addresses.claims)}>all claims</a>,{" "}
      <a href={briefing.site.link(addresses.briefs)}>all briefs</a>
    </p>
  </Layout>
);

export const { outputs, render } = pagePerRecord("gone", GonePage);
