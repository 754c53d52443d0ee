import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { BriefGrid } from "../../_includes/parts/brief-row.tsx";
import { RemainingRows } from "../../_includes/parts/rows.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import { briefPaging } from "../model/pagination.ts";
import { Follow } from "./follow.tsx";

const Briefs = ({ briefing, frame }: PageView) => (
  <Layout
    {...frame}
    title="Briefs"
    description={`All briefs of ${briefing.site.data.title}, newest first.`}
    kind="index"
    feeds={feedLinks(briefing, ["briefs"])}
  >
    <h1>Briefs</h1>
    <p class="lede">Each title is a conclusion. Each brief names the claims it relies on and shows their standing.</p>
    <Follow briefing={briefing} kinds={["briefs"]} />
    <BriefGrid briefs={briefing.briefs.slice(0, briefPaging.first)} />
    <RemainingRows
      shown={briefPaging.first}
      all={briefing.briefs.length}
      one="brief"
      href={briefing.site.link(addresses.listPage(briefPaging, 1))}
    />
  </Layout>
);

export const { outputs, render } = onePage(addresses.briefs, Briefs);
