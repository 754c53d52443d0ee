import { MapKey, MapPicture } from "../../_includes/charts/map.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import { mapOf } from "../model/chart-layout.ts";
import { maxOnMap } from "../model/list-pages.ts";

const MapPage = ({ briefing, assets }: View) => {
  const map = mapOf({ ...briefing, briefs: briefing.briefs.slice(0, maxOnMap) });
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={addresses.map}
      title="Map"
      description="What rests on what: briefs, the claims they cite, and the sources of those."
      kind="index map-page"
      crumbs={[{ label: "Map" }]}
    >
      <h1>What rests on what</h1>
      <p class="lede">
        {count(map.briefs.length, "brief")} on the left, the {count(map.claims.length, "claim")} that they cite in the
        middle, the {count(map.sources.length, "source")} of those on the right. Every name and every mark is a link;
        point at a mark to see what the claim says and what hangs on it.
      </p>
      <MapKey claims={map.claims.map(({ claim }) => claim)} />
      <div class="scroll map-scroll">
        <MapPicture map={map} />
      </div>
      <p class="says">
        The same in words: <a href={briefing.site.link(addresses.briefs)}>all briefs</a>,{" "}
        <a href={briefing.site.link(addresses.claims)}>all claims</a>,{" "}
        <a href={briefing.site.link(addresses.sources)}>all sources</a>, each page with its links both ways.
      </p>
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.map, MapPage);
