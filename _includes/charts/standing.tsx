import { standings } from "../../src/kinds/vocabulary.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { countStandings, standingClass } from "../parts/marks.tsx";
import { capital } from "../parts/text.tsx";
import { Drawing, round, widths } from "./drawing.tsx";

const draw = ({ themes }: Briefing, narrow: boolean) => {
  const width = narrow ? widths.narrow : widths.wide;
  const left = narrow ? 0 : 150;
  const most = Math.max(1, ...themes.map(({ claims }) => claims.length));
  const row = narrow ? 54 : 40;
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
            <text x={narrow ? 0 : left - 12} y={narrow ? y - 6 : y + 18} text-anchor={narrow ? "start" : "end"}>
              {data.name}
            </text>
            {countStandings(claims).map(({ standing, count }) => {
              const span = ((width - left) * count) / most;
              const from = x;
              x += span;
              return (
                <>
                  <rect
                    class={standingClass(standing)}
                    x={round(from)}
                    y={y}
                    width={round(Math.max(1, span - 2))}
                    height={26}
                  />
                  {span > 18 && (
                    <text class="in-bar" x={round(from + span / 2 - 1)} y={y + 18} text-anchor="middle">
                      {count}
                    </text>
                  )}
                </>
              );
            })}
          </>
        );
      })}
    </svg>
  );
};

/** How each theme's claims stand: bars, a key, and the numbers. */
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
            <span class={`swatch ${standingClass(standing)}`}>{capital(standing)}</span>
          ))}
        </p>
        <p class="chart-source">
          Source: the claims of this briefing. The table leads to each theme, which lists them.
        </p>
      </div>
      <details>
        <summary>The numbers</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Theme</th>
                {used.map((standing) => (
                  <th scope="col">{capital(standing)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
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
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
};
