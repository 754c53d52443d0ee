import { drawSheet } from "../../_includes/cards/draw.ts";
import { windowInWords } from "../../_includes/charts/chart-words.ts";
import { roundCoordinate } from "../../_includes/charts/drawing.tsx";
import { drawingOf, paperColor, type Sheet, type SheetText, sheetOf } from "../../_includes/charts/sheet.ts";
import type { Output } from "../lib/output.ts";
import { textXml } from "../lib/xml.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Chart } from "../model/briefing.ts";
import { figureRange, rowLabelOf } from "../model/figure.ts";
import { type Cell, csv } from "./csv.ts";

const fonts = "'Source Sans 3','Source Sans Pro','Helvetica Neue',Arial,sans-serif";

const textOf = ({ x, y, size, anchor, bold, color, text }: SheetText): string =>
  `<text x="${roundCoordinate(x)}" y="${roundCoordinate(y)}" font-size="${size}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ""} fill="${color}" stroke="${paperColor}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${textXml(text)}</text>`;

/** Renders a chart as a self-contained SVG file, without style sheets or fonts of the site. */
export const sheetSvg = (sheet: Sheet, title: string, description: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" font-family="${fonts}">`,
    `<title>${textXml(title)}</title>`,
    `<desc>${textXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paperColor}"/>`,
    drawingOf(sheet),
    ...sheet.texts.map(textOf),
    "</svg>\n",
  ].join("\n");

const cache = ".cache/cards";

const columns = ["what", "series", "low", "high", "unit", "bound", "as_of", "words", "claims", "claim_addresses"];

/** The cells of a window in the columns from series to as_of. */
const noFigure = Array<undefined>(6).fill(undefined);

/** Returns a chart as rows of a table: one for each figure or window. */
const chartCells = ({ rows, windows, data: { series } }: Chart, url: (address: string) => string): Cell[][] => [
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
    ...noFigure,
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
    { address: addresses.chartFile(chart.id, "csv"), render: () => csv(chartCells(chart, site.url)) },
  ];
};

/** Returns each chart as SVG and PNG with its title, sources and address, and its numbers as CSV. */
export const chartOutputs = (briefing: Briefing): Output[] =>
  briefing.charts.flatMap((chart) => filesOf(chart, briefing));
