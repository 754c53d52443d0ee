import type * as Pdf from "pdf-lib";
import { startOfDay } from "../../lib/dates.ts";
import { compactPages } from "./compact-pages.ts";
import { renumberCells } from "./renumber-cells.ts";

/** Metadata of a PDF: the headings of its page in order, its language, its author, and its date. */
export type PdfInfo = { headings: readonly string[]; language: string; author: string; date: string };

/** Returns a text without what a printed line may change: spaces and the case of letters. */
const normalize = (text: string): string => text.replace(/\s+|\u200b|\u2060|\ufe0e/g, "").toLowerCase();

/** Yields the bookmarks below one, in the order of the page. */
function* bookmarks(lib: typeof Pdf, parent: Pdf.PDFDict): Generator<Pdf.PDFDict> {
  const { PDFDict, PDFName } = lib;
  let item = parent.lookupMaybe(PDFName.of("First"), PDFDict);
  while (item) {
    yield item;
    yield* bookmarks(lib, item);
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
}

/**
 * Sets the text of each bookmark to that of its heading: Chromium drops the space where a line breaks, and prints
 * capitals.
 */
const nameBookmarks = (lib: typeof Pdf, pdf: Pdf.PDFDocument, headings: readonly string[]): void => {
  const { PDFDict, PDFHexString, PDFName, PDFString } = lib;
  const title = PDFName.of("Title");
  const outline = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  let from = 0;
  for (const item of outline ? bookmarks(lib, outline) : []) {
    const printed = normalize(item.lookup(title, PDFString, PDFHexString).decodeText());
    const at = headings.findIndex((heading, place) => place >= from && printed.startsWith(normalize(heading)));
    const words = headings[at];
    if (words === undefined) continue;
    from = at + 1;
    item.set(title, PDFHexString.fromText(words));
  }
};

/** Rounds the area of each link out to whole points: Chromium's differ by a pixel from run to run. */
const roundLinks = ({ PDFArray, PDFDict, PDFName, PDFNumber }: typeof Pdf, pdf: Pdf.PDFDocument): void => {
  const area = PDFName.of("Rect");
  for (const [, value] of pdf.context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict) || value.get(PDFName.of("Type")) !== PDFName.of("Annot")) continue;
    const ends = value.lookup(area, PDFArray);
    const rounded = [Math.floor, Math.floor, Math.ceil, Math.ceil].map((round, at) =>
      round(ends.lookup(at, PDFNumber).asNumber()),
    );
    value.set(area, pdf.context.obj(rounded));
  }
};

/**
 * Returns a printed PDF with the text of the headings in its bookmarks, its author, and the date of its content in
 * place of the clock's, so that the same page gives the same bytes. As many objects as possible are compressed
 * together.
 */
export const finishPdf = async (
  printed: Uint8Array,
  { headings, language, author, date }: PdfInfo,
): Promise<Buffer> => {
  const lib = await import("pdf-lib");
  const { PDFDocument, PDFName, PDFStreamWriter } = lib;
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, throwOnInvalidObject: true });
  if (!pdf.context.trailerInfo.Root) throw new Error("the PDF is not whole: it has no catalog");
  nameBookmarks(lib, pdf, headings);
  renumberCells(lib, pdf);
  roundLinks(lib, pdf);
  compactPages(lib, pdf);
  const day = startOfDay(date);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  pdf.setAuthor(author);
  pdf.setLanguage(language);
  pdf.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
  const { context } = pdf;
  const all = context.largestObjectNumber;
  return Buffer.from(
    await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, all).serializeToBuffer(),
  );
};
