import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cachedFile } from "../../src/lib/cached-file.ts";
import { fontFile } from "../../src/lib/font-file.ts";
import { lazy } from "../../src/lib/lazy.ts";
import { sha256 } from "../../src/lib/sha256.ts";
import { drawingOf, paperColor, type Sheet, type SheetText } from "../charts/sheet.ts";
import { type Card, layoutCard, type Node, node } from "./card.tsx";

/** The position of the fonts' baseline, as a share of the font size. */
const baseline = 0.81;
const room = 800;

const justify = { start: "flex-start", middle: "center", end: "flex-end" } as const;
const shift = { start: 0, middle: room / 2, end: room } as const;

const textNode = ({ x, y, size, anchor, bold, color, text }: SheetText): Node =>
  node(
    {
      display: "flex",
      position: "absolute",
      left: x - shift[anchor],
      top: y - baseline * size,
      width: room,
      height: size,
      justifyContent: justify[anchor],
      whiteSpace: "nowrap",
      fontFamily: bold ? "Serif" : "Sans",
      fontSize: size,
      lineHeight: 1,
      color,
    },
    text,
  );

const layoutSheet = ({ width, height, texts }: Sheet): Node =>
  node(
    { display: "flex", position: "relative", width, height, backgroundColor: paperColor },
    texts.filter(({ text }) => text.trim() !== "").map(textNode),
  );

/** Increase this when the drawing changes, so that cached cards are not reused. */
const version = 5;
/** Without dithering, which takes a quarter of the time and changes nothing in flat colors. */
const png = { palette: true, colors: 64, effort: 4, dither: 0 };
const size = { width: 1200, height: 630 };

const fonts = lazy(() =>
  [
    {
      name: "Serif",
      weight: 600 as const,
      file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
    },
    { name: "Sans", weight: 400 as const, file: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff" },
  ].map(({ name, weight, file }) => ({
    name,
    weight,
    style: "normal" as const,
    data: readFileSync(fontFile(file)),
  })),
);

const renderNode = async (node: Node, size: { width: number; height: number }): Promise<string> => {
  const { default: satori } = await import("satori");
  return satori(node as never, { ...size, fonts: fonts() });
};

const toPng = async (svg: string, options?: { density: number }): Promise<Buffer> => {
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(svg), options).png(png).toBuffer();
};

/** Returns a picture from the cache, or draws and saves it under a hash of its content. */
const cached = (content: unknown, cache: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const key = sha256(JSON.stringify(content)).slice(0, 32);
  return cachedFile(join(cache, `${key}.png`), make);
};

/** Renders a chart's sheet as SVG with outlined text, which looks the same on every machine. */
const renderOutlined = async (sheet: Sheet): Promise<string> => {
  const svg = await renderNode(layoutSheet(sheet), { width: sheet.width, height: sheet.height });
  return svg.replace(/<\/svg>\s*$/, () => `${drawingOf(sheet)}</svg>`);
};

/** Renders a chart's sheet as a PNG of twice its size, cached by content. */
export const drawSheet = (sheet: Sheet, cache: string): Promise<Buffer> =>
  cached(["sheet", version, sheet], cache, async () => toPng(await renderOutlined(sheet), { density: 144 }));

/**
 * Renders a card as a PNG of 1200 by 630 pixels, cached by content. Drawing takes some 80 ms, most of it in worker
 * threads.
 */
export const drawCard = (card: Card, cache: string): Promise<Buffer> =>
  cached([version, card], cache, async () => toPng(await renderNode(layoutCard(card), size)));
