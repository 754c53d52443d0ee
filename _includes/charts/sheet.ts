import { parseHTML } from "linkedom";
import type { Chart, Site } from "../../src/model/briefing.ts";
import { shortName } from "../parts/reference.tsx";
import { chartKey, chartSources } from "./chart-words.ts";
import { drawChart } from "./draw-chart.ts";
import { drawingWidths } from "./drawing.tsx";
import { seriesColor } from "./symbols.ts";

/** A line of text on a sheet: its baseline, anchor and look. */
export type SheetText = {
  x: number;
  y: number;
  size: number;
  anchor: "start" | "middle" | "end";
  bold?: boolean;
  color: string;
  text: string;
};

/** A self-contained chart: its texts, and its drawing without them. */
export type Sheet = {
  width: number;
  height: number;
  drawing: string;
  shapes: string[];
  top: number;
  texts: SheetText[];
};

const pad = 36;
const width = drawingWidths.wide + 2 * pad;
const colors = {
  paper: "#fcfbf8",
  ink: "#1c1a17",
  soft: "#504c44",
  accent: "#8a1c24",
  edge: "#8c867a",
  violet: "#53427f",
} as const;

/** Wraps a text into lines of at most so many characters. */
const wrap = (text: string, maxLength: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < maxLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** The signs of a key as shapes around a center, since few fonts have them. */
const shapes: Readonly<Record<string, string>> = {
  "●": '<circle r="4.5" fill="C"/>',
  "○": '<circle r="4.2" fill="P" stroke="C" stroke-width="1.6"/>',
  "■": '<rect x="-4.5" y="-4.5" width="9" height="9" fill="C"/>',
  "□": '<rect x="-4.2" y="-4.2" width="8.4" height="8.4" fill="P" stroke="C" stroke-width="1.6"/>',
  "◆": '<path d="M0-6L6 0L0 6L-6 0Z" fill="C"/>',
  "▲": '<path d="M0-5.5L5.5 4.5H-5.5Z" fill="C"/>',
  "→": '<path d="M-6 0H5M1-4L5 0L1 4" stroke="C" stroke-width="1.6" fill="none"/>',
  "←": '<path d="M6 0H-5M-1-4L-5 0L-1 4" stroke="C" stroke-width="1.6" fill="none"/>',
  "┄": '<path d="M-6 0H6" stroke="C" stroke-width="2" stroke-dasharray="2 3"/>',
};

/** Returns a drawing with the colors of the light scheme in place of those of the style sheet. */
const inColors = (svg: string): string =>
  svg
    .replaceAll("currentColor", colors.accent)
    .replace(/var\(--(\w+)\)/g, (whole, name: string) => colors[name as keyof typeof colors] ?? whole);

const shapeOf = (sign = "", color: string = colors.accent): string | undefined =>
  shapes[sign]?.replaceAll("C", color).replaceAll("P", colors.paper);

const placed = (shape: string, x: number, y: number): string => `<g transform="translate(${x},${y})">${shape}</g>`;

type KeyItem = { shape: string | undefined; words: string };

const keyItemsOf = (chart: Chart): KeyItem[] =>
  chartKey(chart).map(({ sign, words, series = 0 }) => {
    const shape = shapeOf(sign, inColors(seriesColor(series)));
    return { shape, words: shape ? words : [sign, words].filter(Boolean).join(" ") };
  });

const keySize = 12;
/** The approximate width of a character of the key, in pixels. */
const keyAdvance = 6.1;

/** Lays out the items of a key in lines, from `top` on. */
const layoutKey = (items: readonly KeyItem[], top: number): { texts: SheetText[]; shapes: string[]; end: number } => {
  const layout = { texts: [] as SheetText[], shapes: [] as string[], end: top };
  let x: number = pad;
  if (items.length > 0) layout.end += keySize * 1.5;
  for (const { shape, words } of items) {
    const length = (shape ? 14 : 0) + words.length * keyAdvance;
    if (x > pad && x + length > width - pad) {
      x = pad;
      layout.end += keySize * 1.5;
    }
    if (shape) layout.shapes.push(placed(shape, x + 5, layout.end - 4));
    layout.texts.push({
      x: x + (shape ? 14 : 0),
      y: layout.end,
      size: keySize,
      anchor: "start",
      color: colors.soft,
      text: words,
    });
    x += length + 18;
  }
  return layout;
};

const translate = (element: Element): [number, number] => {
  const [, x = 0, y = 0] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
};

const plotSize = 13;
const inPixels = (length: string | null): number =>
  length?.endsWith("em") ? Number.parseFloat(length) * plotSize : Number(length ?? 0);

/** Returns the lines of a text in a drawing: its spans, or itself. */
const linesOf = (element: Element): { dx: number; dy: number; text: string }[] => {
  const spans = [...element.querySelectorAll("tspan")];
  if (spans.length === 0) return [{ dx: 0, dy: 0, text: element.textContent ?? "" }];
  let dy = 0;
  return spans.map((span) => {
    const y = span.getAttribute("y");
    dy = (y === null ? dy : inPixels(y)) + inPixels(span.getAttribute("dy"));
    return { dx: inPixels(span.getAttribute("x")), dy, text: span.textContent ?? "" };
  });
};

/** Returns the position and anchor of a text in a drawing. */
const placeOf = (element: Element, svg: Element): Pick<SheetText, "x" | "y" | "anchor"> => {
  let [x, y] = [inPixels(element.getAttribute("x")), inPixels(element.getAttribute("y"))];
  let anchor: string | null = null;
  for (let at: Element | null = element; at; at = at === svg ? null : at.parentElement) {
    const [dx, dy] = translate(at);
    [x, y] = [x + dx, y + dy];
    anchor ??= at.getAttribute("text-anchor");
  }
  return { x, y, anchor: (anchor ?? "start") as SheetText["anchor"] };
};

/** Removes the texts from a drawing and returns them with their positions on the sheet; arrows become shapes. */
const extractTexts = (svg: Element, top: number): { texts: SheetText[]; shapes: string[] } => {
  const taken = { texts: [] as SheetText[], shapes: [] as string[] };
  for (const element of [...svg.querySelectorAll("text")]) {
    const { x, y, anchor } = placeOf(element, svg);
    for (const { dx, dy, text } of linesOf(element)) {
      const [left, base] = [x + dx + pad, y + dy + top];
      const shape = shapeOf(text.trim());
      const middle = { start: 6, middle: 0, end: -6 }[anchor];
      if (shape) taken.shapes.push(placed(shape, left + middle, base - 4));
      else taken.texts.push({ x: left, y: base, size: plotSize, anchor, color: colors.ink, text });
    }
    element.remove();
  }
  return taken;
};

/** Lays out a chart as a sheet: title, drawing, key, sources and address. */
export const sheetOf = (chart: Chart, site: Site): Sheet => {
  const texts: SheetText[] = [];
  let y = pad / 2;
  const write = (lines: string[], size: number, color: string, bold = false) => {
    for (const text of lines) {
      y += size * 1.35;
      texts.push({ x: pad, y, size, anchor: "start", bold, color, text });
    }
  };
  write(wrap(chart.data.title, 62), 20, colors.ink, true);
  write(wrap(chart.data.unit, 100), 13, colors.soft);
  const top = y + 14;
  const { document } = parseHTML(`<body>${drawChart(chart, "wide", site.data.evidence_as_of)}</body>`);
  const svg = document.querySelector("svg") as unknown as Element;
  const [, , , plotHeight = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const taken = extractTexts(svg, top);
  texts.push(...taken.texts);
  y = top + plotHeight;
  const key = layoutKey(keyItemsOf(chart), y);
  texts.push(...key.texts);
  y = key.end + 8;
  const sources = chartSources(chart).map(shortName).join("; ");
  const note = chart.data.note ? `${chart.data.note} ` : "";
  write(wrap(`${note}Sources: ${sources}.`, 112), 11, colors.soft);
  write([`${site.data.title}. ${site.url(chart.address)}`], 11, colors.soft);
  for (const link of [...svg.querySelectorAll("a")]) link.replaceWith(...link.childNodes);
  const drawing = inColors(svg.innerHTML);
  return { width, height: Math.ceil(y + pad * 0.75), drawing, shapes: [...taken.shapes, ...key.shapes], top, texts };
};

/** Renders a sheet's drawing as an SVG group at its position. */
export const drawingOf = ({ drawing, shapes: signs, top }: Sheet): string =>
  `<g transform="translate(${pad},${top})" fill="${colors.accent}" text-anchor="middle">${drawing}</g>${signs.join("")}`;

export const paperColor: string = colors.paper;
