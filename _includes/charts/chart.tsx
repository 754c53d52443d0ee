import type { Child } from "#jsx/jsx-runtime";
import type { Chart, Claim } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { Markup } from "../page.tsx";
import { StandingMark } from "../parts/marks.tsx";
import { shortName } from "../parts/reference.tsx";
import { Text } from "../parts/text.tsx";
import { drawDots, type Width } from "./dots.ts";
import { drawLines } from "./lines.ts";
import { signs } from "./symbols.ts";
import { windowInWords } from "./window-words.ts";
import { drawWindows } from "./windows.ts";

/** What stands in the key of figures that are not exact, by the form of the chart. */
const openWords = {
  dots: ["● stated exactly", "○ about, or a bound"],
  bars: ["■ stated exactly", "□ about, planned, or a bound; stripes: a range"],
  lines: ["filled: stated exactly", "hollow, broken line: an estimate, a bound or a range"],
} as const;

const FigureKey = ({ chart, form }: { chart: Chart; form: keyof typeof openWords }) => {
  const figures = chart.rows.flatMap(({ figures }) => figures);
  const bounds = new Set(figures.map(({ data }) => data.bound ?? "exact"));
  const open = [...bounds].some((bound) => bound !== "exact");
  const ranges = figures.some(({ data }) => Array.isArray(data.value));
  const names = form === "lines" ? chart.rows.map(rowLabelOf) : (chart.data.series ?? []);
  return (
    <p class="chart-key">
      {names.map((name, place) => (
        <span>
          {form === "bars" ? `${place + 1}.` : signs[place % signs.length]} <Text>{name}</Text>
        </span>
      ))}
      {(open || (ranges && form !== "dots")) && openWords[form].map((words) => <span>{words}</span>)}
      {form === "dots" && [...bounds].some((bound) => bound !== "exact" && bound !== "about") && (
        <span>→ more, ← less</span>
      )}
    </p>
  );
};

const Key = ({ chart }: { chart: Chart }) => {
  const { form = "dots" } = chart.data;
  return form === "windows" ? (
    <p class="chart-key">
      <span>■ allowed</span>
      <span>□ license needed</span>
      <span>┄ barred</span>
      <span>→ still so</span>
    </p>
  ) : (
    <FigureKey chart={chart} form={form} />
  );
};

type NumberRow = { what: string; value: string; claims: Claim[] };

/** What a chart shows, row by row, with the claims that say so. */
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
          {numbersOf(chart).map(({ what, value, claims }) => (
            <tr>
              <td>
                <Text>{what}</Text>
              </td>
              <td class="number">{value}</td>
              <td>
                {claims.map((claim) => (
                  <>
                    <a href={claim.href}>
                      <Text>{claim.data.statement}</Text>
                    </a>{" "}
                    <StandingMark claim={claim} />{" "}
                  </>
                ))}
              </td>
            </tr>
          ))}
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

/** The drawing of a chart in its form; a window without an end runs `until` the last day that the evidence covers. */
const draw = (chart: Chart, width: Width, until: string): string => {
  if (chart.data.form === "windows") return drawWindows(chart, width, until);
  return chart.data.form === "lines" ? drawLines(chart, width) : drawDots(chart, width);
};

/**
 * A chart with its title, its description for those who do not see it, its key, its numbers and its
 * sources; and what else is said of it.
 */
export const ChartFigure = ({
  chart,
  until,
  id,
  children,
}: {
  chart: Chart;
  until: string;
  id?: string;
  children?: Child;
}) => (
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
        <Markup html={draw(chart, "wide", until)} />
      </div>
      <div class="drawing for-narrow">
        <Markup html={draw(chart, "narrow", until)} />
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
