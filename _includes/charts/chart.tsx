import type { Child } from "#jsx/jsx-runtime";
import { addresses, chartFormats } from "../../src/model/addresses.ts";
import type { Chart, Claim } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { Markup } from "../page.tsx";
import { DataTable, Fold } from "../parts/blocks.tsx";
import { Joined } from "../parts/links.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { shortName } from "../parts/reference.tsx";
import { count } from "../parts/text.tsx";
import { chartKey, chartSources, windowInWords } from "./chart-words.ts";
import { drawChart } from "./draw-chart.ts";
import { Drawing } from "./drawing.tsx";

const Key = ({ chart }: { chart: Chart }) => (
  <p class="chart-key">
    {chartKey(chart).map(({ sign, words, series }) => (
      <span>
        {sign && (series === undefined ? sign : <span class={`series-${series % 4}`}>{sign}</span>)} {words}
      </span>
    ))}
  </p>
);

type NumberRow = { what: string; value: string; claims: Claim[] };

/** Returns the values of a chart by row, with their claims. */
const numbersOf = ({ rows, windows, data: { series } }: Chart): NumberRow[] => [
  ...rows.flatMap((row) =>
    row.figures.map((figure, place) => ({
      what: series?.[place] ? `${rowLabelOf(row)}, ${series[place]}` : rowLabelOf(row),
      value: figure.words,
      claims: [figure.claim],
    })),
  ),
  ...windows.map((window) => ({ what: window.data.label, value: windowInWords(window), claims: window.claims })),
];

const Numbers = ({ chart }: { chart: Chart }) => (
  <details>
    <summary>The numbers, and where they come from</summary>
    <DataTable heads={["What", "Value", "Claim"]}>
      {numbersOf(chart).map(({ what, value, claims }) => (
        <tr>
          <td>{what}</td>
          <td class="number">{value}</td>
          <td>
            {claims.map((claim) => (
              <>
                <a href={claim.href}>{claim.data.statement}</a> <StandingMark claim={claim} />{" "}
              </>
            ))}
          </td>
        </tr>
      ))}
    </DataTable>
  </details>
);

/** The number of sources that are not folded. */
const maxSources = 5;

/** What a chart leaves out, and the sources of its figures, each once: many of them are opened by a tap. */
const ChartSources = ({ chart, chart: { data } }: { chart: Chart }) => {
  const sources = chartSources(chart);
  const names = <Joined by="; " items={sources.map((source) => <a href={source.href}>{shortName(source)}</a>)} />;
  if (sources.length <= maxSources)
    return (
      <p class="chart-source">
        {data.note && <>{data.note} </>}
        Sources: {names}.
      </p>
    );
  return (
    <>
      {data.note && <p class="chart-source">{data.note}</p>}
      <Fold heading={count(sources.length, "source")} kind="more-rows">
        <p class="chart-source">Sources: {names}.</p>
      </Fold>
    </>
  );
};

/** Links to download the chart as files. */
const ChartDownloads = ({ chart }: { chart: Chart }) => {
  const base = chart.href.slice(0, chart.href.length - chart.address.length);
  return (
    <p class="apparatus">
      {chartFormats.map((format) => (
        <a href={base + addresses.chartFile(chart.id, format)} download="">
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
};

const Drawings = ({ chart, until }: { chart: Chart; until: string }) => (
  <Drawing draw={(narrow) => <Markup html={drawChart(chart, narrow ? "narrow" : "wide", until)} />} />
);

/** A chart with its title and key, linked to its numbers and sources. */
export const ChartPicture = ({ chart, until }: { chart: Chart; until: string }) => (
  <figure class="chart">
    <figcaption>
      <b>{chart.data.title}</b> <span>{chart.data.unit}</span>
    </figcaption>
    <Drawings chart={chart} until={until} />
    <Key chart={chart} />
    <p class="chart-source">
      <a href={chart.href}>Numbers and sources</a>
    </p>
  </figure>
);

type ChartFigureProps = { chart: Chart; until: string; id?: string; children?: Child };

/** A chart with its title, its description for screen readers, its key, its numbers and its sources. */
export const ChartFigure = ({ chart, until, id, children }: ChartFigureProps) => (
  <figure class="chart" id={id}>
    <figcaption>
      <b>{chart.data.title}</b> <span>{chart.data.unit}</span>
    </figcaption>
    <div>
      <p class="aside">{chart.data.description}</p>
      <Drawings chart={chart} until={until} />
    </div>
    <div class="side">
      <Key chart={chart} />
      <ChartSources chart={chart} />
      <ChartDownloads chart={chart} />
      {children}
    </div>
    <Numbers chart={chart} />
  </figure>
);
