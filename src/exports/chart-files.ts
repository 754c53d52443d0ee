import { drawSheet } from "../../_includes/cards/draw.ts";
import { windowInWords } from "../../_includes/charts/chart-words.ts";
import { sheetOf } from "../../_includes/charts/sheet.ts";
import { sheetSvg } from "../../_includes/charts/sheet-svg.ts";
import type { Output } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Chart } from "../model/briefing.ts";
import { figureRange, rowLabelOf } from "../model/figure.ts";
import { type Cell, csv } from "./csv.ts";

const cache = ".cache/cards";

const columns = ["what", "series", "low", "high", "unit", "bound", "as_of", "words", "claims", "claim_addresses"];

/** Returns a chart as rows of a table: one for each figure or window. */
export const chartCells = ({ rows, windows, data: { series } }: Chart, url: (address: string) => string): Cell[][] => [
  columns,
  ...rows.flatMap((row) =>
    row.figures.map(({ data, words, claim }, place): Cell[] => [
      rowLabelOf(row),
      series?.[place],
      ...figureRange(data),
      data.unit,
      data.bound ?? "exact",
      data.as_of,
      words,
      [claim.id],
      [url(claim.address)],
    ]),
  ),
  ...windows.map((window): Cell[] => [
    window.data.label,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    windowInWords(window),
    window.claims.map(({ id }) => id),
    window.claims.map(({ address }) => url(address)),
  ]),
];

const filesOf = (chart: Chart, { site }: Briefing): Output[] => {
  const { title, description } = chart.data;
  return [
    {
      address: addresses.chartFile(chart.id, "svg"),
      render: () => sheetSvg(sheetOf(chart, site), title, description),
    },
    { address: addresses.chartFile(chart.id, "png"), render: () => drawSheet(sheetOf(chart, site), cache) },
    { address: addresses.chartFile(chart.id, "csv"), render: () => [...csv(chartCells(chart, site.url))].join("") },
  ];
};

/** Returns each chart as SVG and PNG with its title, sources and address, and its numbers as CSV. */
export const chartOutputs = (briefing: Briefing): Output[] =>
  briefing.charts.flatMap((chart) => filesOf(chart, briefing));
