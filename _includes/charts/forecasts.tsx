import type { Briefing } from "../../src/model/briefing.ts";
import { forecastGrid } from "../../src/model/picture.ts";
import { likelihoodRange } from "../../src/model/vocabulary.ts";
import { capital } from "../parts/text.tsx";
import { Drawing, Mark, round } from "./drawing.tsx";

const perRow = 4;
const step = 15;

const marks = { open: "circle", "borne out": "circle", partly: "diamond", "not borne out": "square" } as const;

const draw = (briefing: Briefing, narrow: boolean) => {
  const width = narrow ? 340 : 660;
  const left = narrow ? 4 : 110;
  const column = (width - left) / 7;
  const columns = narrow ? 2 : perRow;
  let y = narrow ? 66 : 76;
  const rows = forecastGrid(briefing).map((row) => {
    const most = Math.max(1, ...row.cells.map(({ claims }) => claims.length));
    const top = y + (narrow ? 18 : 0);
    y = top + Math.ceil(most / columns) * step + 18;
    return { ...row, top };
  });
  return (
    <svg
      class="plot forecast-plot"
      viewBox={`0 0 ${width} ${y}`}
      role="group"
      aria-label="Forecasts by how likely they were called and how they came out"
    >
      {rows[0]?.cells.map(({ likelihood }, at) => (
        <text class="tick" text-anchor="middle" x={round(left + column * (at + 0.5))} y={12}>
          {likelihood.split(" ").map((word, line) => (
            <tspan x={round(left + column * (at + 0.5))} y={12 + line * 13}>
              {word}
            </tspan>
          ))}
          {!narrow && (
            <tspan class="range" x={round(left + column * (at + 0.5))} y={12 + likelihood.split(" ").length * 13}>
              {likelihoodRange[likelihood].join("–")}%
            </tspan>
          )}
        </text>
      ))}
      {rows.map(({ result, cells, top }) => (
        <>
          <path class="grid" d={`M0 ${top - (narrow ? 28 : 12)}H${width}`} />
          <text class="lane" x={narrow ? left : 0} y={top - (narrow ? 14 : -4)}>
            {capital(result)}
          </text>
          {cells.flatMap(({ claims }, at) =>
            claims.map((claim, place) => (
              <a href={claim.href} aria-label={claim.data.statement}>
                <Mark
                  x={
                    left + column * (at + 0.5) + ((place % columns) - (Math.min(claims.length, columns) - 1) / 2) * step
                  }
                  y={top + Math.floor(place / columns) * step}
                  mark={marks[result]}
                  hollow={result === "open"}
                />
              </a>
            )),
          )}
        </>
      ))}
    </svg>
  );
};

/** More marks are no picture; the table of the record says the same. */
const mostMarks = 500;

/** How likely each forecast was called, and how it came out; each mark leads to its claim. */
export const ForecastPicture = ({ briefing }: { briefing: Briefing }) =>
  briefing.claims.filter(({ data }) => data.kind === "forecast").length > mostMarks ? null : (
    <figure class="chart">
      <figcaption>
        <b>Called, and came out.</b> <span>One mark for each forecast</span>
      </figcaption>
      <Drawing draw={(narrow) => draw(briefing, narrow)} />
    </figure>
  );
