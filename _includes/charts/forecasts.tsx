import { type Likelihood, likelihoodRange, likelihoods, type Result, results } from "../../src/kinds/vocabulary.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { forecastGrid } from "../../src/model/chart-layout.ts";
import { forecastRecord } from "../../src/model/forecasts.ts";
import { capitalize } from "../parts/text.tsx";
import { Drawing, drawingWidths, OutcomeMark, roundCoordinate } from "./drawing.tsx";

type Grid = ReturnType<typeof forecastGrid>;

const perRow = 4;
const step = 15;

type ForecastProps = { claim: Briefing["claims"][number]; result: Result; x: number; y: number };

const Forecast = ({ claim, result, x, y }: ForecastProps) => (
  <a href={claim.href} aria-label={claim.data.statement}>
    {/* The mark is thin: this is what a pointer hits. */}
    <rect class="hit" x={roundCoordinate(x - 7)} y={roundCoordinate(y - 7)} width={14} height={14} />
    <OutcomeMark x={x} y={y} result={result} />
  </a>
);

const range = (likelihood: Likelihood) => `${likelihoodRange[likelihood].join("–")}%`;

const ColumnHead = ({ likelihood, x }: { likelihood: Likelihood; x: number }) => {
  const words = likelihood.split(" ");
  return (
    <text class="tick" text-anchor="middle" x={x} y={12}>
      {[...words, range(likelihood)].map((word, line) => (
        <tspan x={x} y={12 + line * 14}>
          {word}
        </tspan>
      ))}
    </text>
  );
};

/** Draws a column for each likelihood and a row for each result, for wide screens. */
const drawWide = (grid: Grid) => {
  const left = 110;
  const column = (drawingWidths.wide - left) / likelihoods.length;
  const middle = (at: number) => roundCoordinate(left + column * (at + 0.5));
  let y = 78;
  const rows = grid.map((row) => {
    const top = y;
    y += Math.ceil(Math.max(1, ...row.cells.map(({ claims }) => claims.length)) / perRow) * step + 18;
    return { ...row, top };
  });
  return {
    height: y,
    picture: (
      <>
        {likelihoods.map((likelihood, at) => (
          <ColumnHead likelihood={likelihood} x={middle(at)} />
        ))}
        {rows.map(({ result, cells, top }) => (
          <>
            <path class="grid" d={`M0 ${top - 14}H${drawingWidths.wide}`} />
            <text class="lane" x={0} y={top + 4}>
              {capitalize(result)}
            </text>
            {cells.flatMap(({ claims }, at) =>
              claims.map((claim, place) => (
                <Forecast
                  claim={claim}
                  result={result}
                  x={middle(at) + ((place % perRow) - (Math.min(claims.length, perRow) - 1) / 2) * step}
                  y={top + Math.floor(place / perRow) * step}
                />
              )),
            )}
          </>
        ))}
      </>
    ),
  };
};

/** Draws a line for each likelihood with its forecasts in the order of their results, for phones. */
const drawNarrow = (grid: Grid) => {
  const inLine = 18;
  let y = 14;
  const rows = likelihoods.toReversed().map((likelihood) => {
    const forecasts = grid.flatMap(({ result, cells }) =>
      (cells.find((cell) => cell.likelihood === likelihood)?.claims ?? []).map((claim) => ({ claim, result })),
    );
    const top = y;
    y += 24 + Math.max(1, Math.ceil(forecasts.length / inLine)) * step;
    return { likelihood, forecasts, top };
  });
  return {
    height: y,
    picture: (
      <>
        {rows.map(({ likelihood, forecasts, top }) => (
          <>
            <text x={0} y={top}>
              {capitalize(likelihood)} <tspan class="range">{range(likelihood)}</tspan>
            </text>
            {forecasts.length === 0 && (
              <text class="tick" x={drawingWidths.narrow} y={top} text-anchor="end">
                none
              </text>
            )}
            {forecasts.map(({ claim, result }, place) => (
              <Forecast
                claim={claim}
                result={result}
                x={7 + (place % inLine) * 16}
                y={top + 15 + Math.floor(place / inLine) * step}
              />
            ))}
          </>
        ))}
      </>
    ),
  };
};

const draw = (briefing: Briefing, narrow: boolean) => {
  const { height, picture } = narrow ? drawNarrow(forecastGrid(briefing)) : drawWide(forecastGrid(briefing));
  return (
    <svg
      class="plot forecast-plot"
      viewBox={`0 0 ${narrow ? drawingWidths.narrow : drawingWidths.wide} ${height}`}
      role="group"
      aria-label="Firm calls by stated likelihood and outcome"
    >
      {picture}
    </svg>
  );
};

/** More marks are unreadable; the table of forecasts has the same numbers. */
const maxMarks = 500;

/** The stated likelihood and the outcome of each firm call; each mark links to its claim. */
export const ForecastPicture = ({ briefing }: { briefing: Briefing }) =>
  forecastRecord(briefing).firm.forecasts.length > maxMarks ? null : (
    <figure class="chart">
      <figcaption>
        <b>Stated likelihood and outcome.</b> <span>One mark for each firm call</span>
      </figcaption>
      <div>
        <Drawing draw={(narrow) => draw(briefing, narrow)} />
      </div>
      <div class="side">
        <p class="chart-key">
          {results.map((result) => (
            <span>
              <svg class="plot key-shape" viewBox="-7 -7 14 14" aria-hidden="true">
                <OutcomeMark result={result} />
              </svg>
              {result}
            </span>
          ))}
        </p>
        <p class="chart-source">
          Each mark leads to its claim, with the forecast, the evidence and the outcome. Possibilities are not shown.
        </p>
      </div>
    </figure>
  );
