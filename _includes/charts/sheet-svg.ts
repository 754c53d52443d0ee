import { textXml } from "../../src/lib/xml.ts";
import { roundCoordinate } from "./drawing.tsx";
import { drawingOf, paperColor, type Sheet, type SheetText } from "./sheet.ts";

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
