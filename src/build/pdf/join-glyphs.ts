/** Returns the width of a glyph in thousandths of its font's size, or undefined if the font has no widths. */
export type WidthOf = (font: string, glyph: number) => number | undefined;

const number = "(-?[\\d.]+)";
const setFont = new RegExp(`^/(\\S+) ${number} Tf$`);
const showGlyphs = new RegExp(`^(?:${number} ${number} Td )?<((?:[0-9A-F]{4})+)> Tj$`);

const formatNumber = (value: number): string => String(Number(value.toFixed(4)));

/** Rounds a path of a drawing to a hundredth of a point, which nobody sees. */
const rounded = (line: string): string =>
  / [clm]$/.test(line) ? line.replace(/-?\d*\.\d{3,}/g, (value) => String(Number(Number(value).toFixed(2)))) : line;

/** Smaller gaps, in thousandths of the font's size, are dropped; they do not add up. */
const minGap = 3;

/** Consecutive glyphs, as one operator. */
type Run = { start: string; text: string; from: number; drawn: number; steps: number };

/**
 * Returns the content of a printed page with the glyphs of a line in one operator. Chromium shows each with its own
 * operator, which makes three quarters of a PDF; the result is the same to three thousandths of the font's size.
 */
export const joinGlyphs = (content: string, widthOf: WidthOf): string => {
  const lines: string[] = [];
  let font = "";
  let size = 1;
  let run: Run | undefined;
  /** How far the dropped operators would have moved the start of the line. */
  let moved = 0;

  const flush = (): void => {
    if (run) lines.push(`${run.start}${run.steps > 0 ? `[<${run.text}>] TJ` : `<${run.text}> Tj`}`);
    run = undefined;
  };
  const widthsOf = (glyphs: string): number | undefined => {
    let sum = 0;
    for (const [glyph] of glyphs.matchAll(/.{4}/g)) {
      const width = widthOf(font, Number.parseInt(glyph, 16));
      if (width === undefined) return undefined;
      sum += width;
    }
    return sum;
  };
  const show = (x: number, y: number, isFirst: boolean, glyphs: string): void => {
    const width = widthsOf(glyphs);
    if (run && width !== undefined && y === 0) {
      moved += x;
      const off = Math.round(run.drawn - ((moved - run.from) / size) * 1000);
      const gap = Math.abs(off) < minGap ? 0 : off;
      run.text += gap === 0 ? glyphs : `>${gap}<${glyphs}`;
      run.steps += gap === 0 ? 0 : 1;
      run.drawn += width - gap;
      return;
    }
    flush();
    const start = isFirst ? "" : `${formatNumber(x + moved)} ${formatNumber(y)} Td `;
    moved = isFirst ? moved : 0;
    if (width === undefined) lines.push(`${start}<${glyphs}> Tj`);
    else run = { start, text: glyphs, from: moved, drawn: width, steps: 0 };
  };

  for (const line of content.split("\n")) {
    const [, x, y, glyphs] = showGlyphs.exec(line) ?? [];
    if (glyphs) {
      show(Number(x ?? 0), Number(y ?? 0), x === undefined, glyphs);
      continue;
    }
    flush();
    const [, name, points] = setFont.exec(line) ?? [];
    if (name) [font, size] = [name, Number(points)];
    if (/ Tm$|^BT$/.test(line)) moved = 0;
    lines.push(rounded(line));
  }
  flush();
  return lines.join("\n");
};
