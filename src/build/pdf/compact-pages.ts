import { deflateSync, inflateSync } from "node:zlib";
import type * as Pdf from "pdf-lib";
import { joinGlyphs, type WidthOf } from "./join-glyphs.ts";

/** The widths of a font's glyphs by their codes, and the width of all others. */
type Widths = { byGlyph: Map<number, number>; other: number };

/** Reads the widths of a font with two bytes a glyph: `[1 [500 600] 7 9 480]` are those of 1, 2, and 7 to 9. */
const widthsOf = ({ PDFArray, PDFDict, PDFName, PDFNumber }: typeof Pdf, font: Pdf.PDFDict): Widths | undefined => {
  if (font.get(PDFName.of("Encoding")) !== PDFName.of("Identity-H")) return undefined;
  const inner = font.lookup(PDFName.of("DescendantFonts"), PDFArray).lookup(0, PDFDict);
  const list = inner.lookupMaybe(PDFName.of("W"), PDFArray);
  const byGlyph = new Map<number, number>();
  for (let at = 0; list && at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let place = 0; place < next.size(); place++)
        byGlyph.set(first + place, next.lookup(place, PDFNumber).asNumber());
      at += 2;
    } else {
      const width = list.lookup(at + 2, PDFNumber).asNumber();
      for (let glyph = first; glyph <= list.lookup(at + 1, PDFNumber).asNumber(); glyph++) byGlyph.set(glyph, width);
      at += 3;
    }
  }
  return { byGlyph, other: inner.lookupMaybe(PDFName.of("DW"), PDFNumber)?.asNumber() ?? 1000 };
};

/** Rewrites each page of a PDF with one text operator a line, at the best compression. */
export const compactPages = (lib: typeof Pdf, pdf: Pdf.PDFDocument): void => {
  const { PDFDict, PDFName, PDFRawStream, PDFRef } = lib;
  for (const { node } of pdf.getPages()) {
    const ref = node.get(PDFName.of("Contents"));
    const stream = pdf.context.lookup(ref);
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) continue;
    const fonts = node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
    const fontWidths = new Map(
      (fonts?.keys() ?? []).map((name) => [
        name.decodeText(),
        widthsOf(lib, fonts?.lookup(name, PDFDict) as Pdf.PDFDict),
      ]),
    );
    const widthOf: WidthOf = (font, glyph) => {
      const widths = fontWidths.get(font);
      return widths && (widths.byGlyph.get(glyph) ?? widths.other);
    };
    const text = joinGlyphs(inflateSync(stream.contents).toString("latin1"), widthOf);
    const packed = deflateSync(Buffer.from(text, "latin1"), { level: 9 });
    stream.dict.set(PDFName.of("Length"), pdf.context.obj(packed.length));
    pdf.context.assign(ref, PDFRawStream.of(stream.dict, packed));
  }
};
