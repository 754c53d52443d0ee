import { standings } from "../../src/kinds/vocabulary.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { DataTable } from "../parts/blocks.tsx";
import { countStandings, standingClass } from "../parts/marks.tsx";
import { capitalize } from "../parts/text.tsx";
import { Drawing, drawingWidths, roundCoordinate } from "./drawing.tsx";

/** The number of claims of a part, below it. Numbers that do not fit are in the table. */
const Count = ({ from, span, y, children }: { from: number; span: number; y: number; children: number }) =>
  span > String(children).length * 8 ? (
    <text class="tick" x={roundCoordinate(from)} y={y}>
      {children}
    </text>
  ) : null;

const draw = ({ themes }: Briefing, narrow: boolean) => {
  const width = narrow ? drawingWidths.narrow : drawingWidths.wide;
  const left = narrow ? 0 : 150;
  const right = narrow ? 34 : 70;
  const maxCount = Math.max(1, ...themes.map(({ claims }) => claims.length));
  const scale = (width - left - right) / maxCount;
  const row = narrow ? 62 : 46;
  return (
    <svg
      class="plot standing-plot"
      viewBox={`0 0 ${width} ${themes.length * row}`}
      role="img"
      aria-label="Claims of each theme by standing; the numbers are in the table"
    >
      {themes.map(({ data, claims }, at) => {
        let x = left;
        const y = at * row + (narrow ? 20 : 4);
        return (
          <>
            <text x={narrow ? 0 : left - 12} y={narrow ? y - 6 : y + 14} text-anchor={narrow ? "start" : "end"}>
              {data.name}
            </text>
            {countStandings(claims).map(({ standing, count }) => {
              const from = x;
              x += count * scale;
              return (
                <>
                  <rect
                    class={standingClass(standing)}
                    x={roundCoordinate(from)}
                    y={y}
                    width={roundCoordinate(count * scale)}
                    height={18}
                  />
                  <Count from={from} span={count * scale} y={y + 32}>
                    {count}
                  </Count>
                </>
              );
            })}
            <text class="total" x={roundCoordinate(x + 6)} y={y + 14}>
              {claims.length}
            </text>
          </>
        );
      })}
    </svg>
  );
};

/** The evidence status of each theme's claims: bars, a key, and the numbers. */
export const StandingByTheme = ({ briefing }: { briefing: Briefing }) => {
  const used = standings.filter((standing) => briefing.claims.some(({ verdict }) => verdict.standing === standing));
  return (
    <figure class="chart" id="standing-by-theme">
      <figcaption>
        <b>Evidence status of each theme’s claims</b> <span>number of claims</span>
      </figcaption>
      <div>
        <Drawing draw={(narrow) => draw(briefing, narrow)} />
      </div>
      <div class="side">
        <p class="chart-key">
          {used.map((standing) => (
            <span>
              <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
                <rect class={standingClass(standing)} width={1} height={1} />
              </svg>
              <span class={`standing ${standingClass(standing)}`}>{capitalize(standing)}</span>
            </span>
          ))}
        </p>
        <p class="chart-source">
          Source: the claims of this briefing. The table leads to each theme, which lists them.
        </p>
      </div>
      <details>
        <summary>The numbers</summary>
        <DataTable heads={["Theme", ...used.map(capitalize)]}>
          {briefing.themes.map((theme) => (
            <tr>
              <th scope="row">
                <a href={theme.href}>{theme.data.name}</a>
              </th>
              {used.map((standing) => (
                <td class="number">{theme.claims.filter(({ verdict }) => verdict.standing === standing).length}</td>
              ))}
            </tr>
          ))}
        </DataTable>
      </details>
    </figure>
  );
};
