import { windowInWords } from "../../_includes/charts/chart-words.ts";
import type { Chart } from "../model/briefing.ts";
import { rowLabelOf } from "../model/figure.ts";

/** A chart in a feed reader, which shows no inline SVG: its description, and its numbers with links to their claims. */
export const ChartTable = ({ chart }: { chart: Chart }) => (
  <>
    <p>
      <strong>{chart.data.title}</strong> ({chart.data.unit}). {chart.data.description}
    </p>
    <table>
      <tbody>
        {chart.rows.flatMap((row) =>
          row.figures.map(({ words, claim }, series) => (
            <tr>
              <th scope="row">
                {chart.data.series?.[series] ? `${rowLabelOf(row)}, ${chart.data.series[series]}` : rowLabelOf(row)}
              </th>
              <td>
                <a href={claim.href} title={claim.verdict.standing}>
                  {words}
                </a>
              </td>
            </tr>
          )),
        )}
        {chart.windows.map((window) => (
          <tr>
            <th scope="row">{window.data.label}</th>
            <td>
              <a href={window.claims[0]?.href ?? ""}>{windowInWords(window)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {chart.data.note && <p>{chart.data.note}</p>}
  </>
);
