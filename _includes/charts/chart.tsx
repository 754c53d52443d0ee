import type { Child } from "#jsx/jsx-runtime";
import type { Chart } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { Markup } from "../page.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { shortName } from "../parts/reference.tsx";
import { Text } from "../parts/text.tsx";
import { drawDots } from "./dots.ts";

const shapes = ["●", "■", "▲", "◆"];

const Key = ({ chart }: { chart: Chart }) => {
  const bounds = new Set(chart.rows.flatMap(({ figures }) => figures.map(({ data }) => data.bound ?? "exact")));
  const open = [...bounds].some((bound) => bound !== "exact");
  return (
    <p class="chart-key">
      {chart.data.series?.map((name, place) => (
        <span>
          {shapes[place % shapes.length]} <Text>{name}</Text>
        </span>
      ))}
      {open && <span>● stated exactly</span>}
      {open && <span>○ about, or a bound</span>}
      {[...bounds].some((bound) => bound !== "exact" && bound !== "about") && <span>→ more, ← less</span>}
    </p>
  );
};

const Numbers = ({ chart }: { chart: Chart }) => (
  <details>
    <summary>The numbers, and where they come from</summary>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Value</th>
            <th scope="col">Claim</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.flatMap((row) =>
            row.figures.map((figure, series) => (
              <tr>
                <td>
                  <Text>
                    {chart.data.series?.[series] ? `${rowLabelOf(row)}, ${chart.data.series[series]}` : rowLabelOf(row)}
                  </Text>
                </td>
                <td class="number">{figure.words}</td>
                <td>
                  <a href={figure.claim.href}>
                    <Text>{figure.claim.data.statement}</Text>
                  </a>{" "}
                  <StandingMark claim={figure.claim} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  </details>
);

/** The sources behind a chart's figures, each once. */
const SourceLine = ({ chart }: { chart: Chart }) => {
  const sources = new Set(
    chart.claims.flatMap(({ evidence }) =>
      evidence.filter(({ data }) => data.stance === "supports").map(({ source }) => source),
    ),
  );
  return (
    <p class="chart-source">
      {chart.data.note && (
        <>
          <Text>{chart.data.note}</Text>{" "}
        </>
      )}
      Sources:{" "}
      {[...sources].map((source, place) => (
        <>
          {place > 0 && "; "}
          <a href={source.href}>
            <Text>{shortName(source)}</Text>
          </a>
        </>
      ))}
      .
    </p>
  );
};

/**
 * A chart with its title, its description for those who do not see it, its key, its numbers and its
 * sources; and what else is said of it.
 */
export const ChartFigure = ({ chart, id, children }: { chart: Chart; id?: string; children?: Child }) => (
  <figure class="chart" id={id}>
    <figcaption>
      <b>
        <Text>{chart.data.title}</Text>
      </b>{" "}
      <span>
        <Text>{chart.data.unit}</Text>
      </span>
    </figcaption>
    <div>
      <p class="aside">
        <Text>{chart.data.description}</Text>
      </p>
      <div class="drawing for-wide">
        <Markup html={drawDots(chart, "wide")} />
      </div>
      <div class="drawing for-narrow">
        <Markup html={drawDots(chart, "narrow")} />
      </div>
    </div>
    <div class="side">
      <Key chart={chart} />
      <SourceLine chart={chart} />
      {children}
    </div>
    <Numbers chart={chart} />
  </figure>
);
