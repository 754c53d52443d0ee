import { round } from "../../_includes/charts/drawing.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { standingClass } from "../../_includes/parts/marks.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import { type MapColumns, type MapNode, mapOf } from "../model/picture.ts";

const width = 1080;
const columns = { brief: 300, claim: 560, source: 800 } as const;
const most = { brief: 42, source: 40 } as const;

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);

const Links = ({ map, height }: { map: MapColumns; height: number }) => (
  <>
    {map.links.map(([from, to, kind]) => {
      const [left, right] = kind === "brief" ? [map.briefs[from], map.claims[to]] : [map.claims[from], map.sources[to]];
      const [x1, x2] =
        kind === "brief" ? [columns.brief + 8, columns.claim - 6] : [columns.claim + 6, columns.source - 8];
      const middle = (x1 + x2) / 2;
      return (
        <path
          class="edge"
          d={`M${x1} ${round((left?.y ?? 0) * height)}C${middle} ${round((left?.y ?? 0) * height)} ${middle} ${round((right?.y ?? 0) * height)} ${x2} ${round((right?.y ?? 0) * height)}`}
        />
      );
    })}
  </>
);

const Names = ({
  nodes,
  x,
  anchor,
  length,
  height,
}: {
  nodes: MapNode[];
  x: number;
  anchor: "start" | "end";
  length: number;
  height: number;
}) => (
  <>
    {nodes.map(({ href, label, y }) => (
      <a href={href} aria-label={label}>
        <text x={x} y={round(y * height + 4)} text-anchor={anchor}>
          {cut(label, length)}
        </text>
      </a>
    ))}
  </>
);

const MapPage = ({ briefing, assets }: View) => {
  const map = mapOf(briefing);
  const height = Math.max(map.sources.length, map.claims.length, map.briefs.length * 2) * 17 + 10;
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
        middle, the {count(map.sources.length, "source")} of those on the right. Every name and every mark is a link.
      </p>
      <div class="scroll map-scroll">
        <svg
          class="plot map"
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Map of briefs, claims and sources"
        >
          <Links map={map} height={height} />
          <Names nodes={map.briefs} x={columns.brief} anchor="end" length={most.brief} height={height} />
          {map.claims.map(({ href, label, y, claim }) => (
            <a href={href} aria-label={`${label} (${claim.verdict.standing})`}>
              <circle class={standingClass(claim.verdict.standing)} cx={columns.claim} cy={round(y * height)} r={5} />
            </a>
          ))}
          <Names nodes={map.sources} x={columns.source} anchor="start" length={most.source} height={height} />
        </svg>
      </div>
      <p class="says">
        The same in words: <a href={briefing.site.link(addresses.briefs)}>all briefs</a>,{" "}
        <a href={briefing.site.link(addresses.claims)}>all claims</a>,{" "}
        <a href={briefing.site.link(addresses.sources)}>all sources</a>, each page with its links both ways.
      </p>
    </Layout>
  );
};

export const { data, render } = onePage(addresses.map, MapPage);
