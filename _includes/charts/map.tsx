import type { Standing } from "../../src/kinds/vocabulary.ts";
import type { Claim } from "../../src/model/briefing.ts";
import type { MapColumns, MapNode } from "../../src/model/chart-layout.ts";
import { countStandings, standingClass } from "../parts/marks.tsx";
import { round } from "./drawing.tsx";

const width = 980;
const row = 17;
const columns = { brief: 300, claim: 470, source: 645 } as const;
/** How many letters a name may have in a line. */
const widest = { brief: 46, source: 47 } as const;

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

/** A curve from one column to the next. */
const edge = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${x2} ${round(y2)}`;
};

/** A claim with all that ties it to briefs and to sources: pointed at, they stand out together. */
const ClaimNode = ({ map, at, height }: { map: MapColumns; at: number; height: number }) => {
  const node = map.claims[at];
  if (!node) return null;
  const y = node.y * height;
  const ends = map.links.flatMap(([from, to, kind]) => {
    if (kind === "brief")
      return to === at ? [edge(columns.brief + 8, (map.briefs[from]?.y ?? 0) * height, columns.claim - 6, y)] : [];
    return from === at ? [edge(columns.claim + 6, y, columns.source - 8, (map.sources[to]?.y ?? 0) * height)] : [];
  });
  return (
    <g>
      <path class="edge" d={ends.join("")} />
      <a href={node.href}>
        <title>{`${node.label} (${node.claim.verdict.standing})`}</title>
        <Shape standing={node.claim.verdict.standing} x={columns.claim} y={y} />
      </a>
    </g>
  );
};

const BriefNames = ({ nodes, height }: { nodes: MapNode[]; height: number }) => (
  <>
    {nodes.map(({ href, label, y }) => {
      const rows = lines(label, widest.brief);
      return (
        <a href={href}>
          <text text-anchor="end">
            {rows.map((text, at) => (
              <tspan x={columns.brief} y={round(y * height + 4 + (at - (rows.length - 1) / 2) * 15)}>
                {text}
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
      <a href={href}>
        <title>{label}</title>
        <text x={columns.source} y={round(y * height + 4)}>
          {cut(label, widest.source)}
        </text>
      </a>
    ))}
  </>
);

/** What rests on what: briefs at the left, the claims that they cite in the middle, the sources at the right. */
export const MapPicture = ({ map }: { map: MapColumns }) => {
  const height = Math.max(map.sources.length, map.claims.length, map.briefs.length * 2) * row + 10;
  return (
    <svg
      class="plot map"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Map of briefs, claims and sources"
    >
      {map.claims.map((_, at) => (
        <ClaimNode map={map} at={at} height={height} />
      ))}
      <BriefNames nodes={map.briefs} height={height} />
      <SourceNames nodes={map.sources} height={height} />
    </svg>
  );
};

/** What the shapes on the map say, and how many there are of each. */
export const MapKey = ({ claims }: { claims: Claim[] }) => (
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
