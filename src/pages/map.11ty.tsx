import { round } from "../../_includes/charts/drawing.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { countStandings, standingClass } from "../../_includes/parts/marks.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Claim } from "../model/briefing.ts";
import { mostOnMap } from "../model/cuts.ts";
import { type MapColumns, type MapNode, mapOf } from "../model/picture.ts";
import type { Standing } from "../model/vocabulary.ts";

const width = 1080;
const columns = { brief: 330, claim: 580, source: 800 } as const;
const widest = { brief: 46, source: 44 } as const;

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);

/** A title in lines of at most so many characters, broken between words. */
const lines = (text: string, length: number): string[] => {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.pop();
    if (last === undefined) rows.push(word);
    else if (last.length + 1 + word.length > length) rows.push(last, word);
    else rows.push(`${last} ${word}`);
  }
  return rows;
};

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

const BriefNames = ({ nodes, height }: { nodes: MapNode[]; height: number }) => (
  <>
    {nodes.map(({ href, label, y }) => {
      const rows = lines(label, widest.brief);
      return (
        <a href={href}>
          <text text-anchor="end">
            {rows.map((row, at) => (
              <tspan x={columns.brief} y={round(y * height + 4 + (at - (rows.length - 1) / 2) * 15)}>
                {row}
              </tspan>
            ))}
          </text>
        </a>
      );
    })}
  </>
);

const SourceNames = ({ nodes, height }: { nodes: MapNode[]; height: number }) => (
  <>
    {nodes.map(({ href, label, y }) => (
      <a href={href} aria-label={label}>
        <text x={columns.source} y={round(y * height + 4)}>
          {cut(label, widest.source)}
        </text>
      </a>
    ))}
  </>
);

/** Each standing by a shape of its own, so that color only repeats it. */
const shapes: Record<Standing, string> = {
  corroborated: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  "single origin": "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z",
  "self-reported": "M0-6L6 0L0 6L-6 0Z",
  attributed: "M-5-1.2h10v2.4h-10Z",
  disputed: "M-4.6-4.6h9.2v9.2h-9.2Z",
  superseded: "M-5-5L5 5M5-5L-5 5",
  withdrawn: "M-5-5L5 5M5-5L-5 5",
};

const Shape = ({ standing, x, y }: { standing: Standing; x: number; y: number }) => (
  <path
    class={`shape ${standingClass(standing)}`}
    d={shapes[standing]}
    transform={`translate(${round(x)} ${round(y)})`}
  />
);

const Key = ({ claims }: { claims: Claim[] }) => (
  <p class="chart-key">
    {countStandings(claims).map(({ standing, count: number }) => (
      <span>
        <svg class="plot map key-shape" viewBox="-7 -7 14 14" aria-hidden="true">
          <Shape standing={standing} x={0} y={0} />
        </svg>
        {number} {standing}
      </span>
    ))}
  </p>
);

const MapPage = ({ briefing, assets }: View) => {
  const map = mapOf({ ...briefing, briefs: briefing.briefs.slice(0, mostOnMap) });
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
      <Key claims={map.claims.map(({ claim }) => claim)} />
      <div class="scroll map-scroll">
        <svg
          class="plot map"
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Map of briefs, claims and sources"
        >
          <Links map={map} height={height} />
          <BriefNames nodes={map.briefs} height={height} />
          {map.claims.map(({ href, label, y, claim }) => (
            <a href={href} aria-label={`${label} (${claim.verdict.standing})`}>
              <Shape standing={claim.verdict.standing} x={columns.claim} y={y * height} />
            </a>
          ))}
          <SourceNames nodes={map.sources} height={height} />
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
