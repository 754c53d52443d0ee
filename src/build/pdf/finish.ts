import { nameCells } from "./name-cells.ts";
import { type PdfObjects, pdfText, rewritePdf } from "./pdf-objects.ts";

/** What a PDF says of itself: the headings of its page in order, its language, its author, and its day. */
export type PdfFacts = { headings: readonly string[]; language: string; author: string; date: string };

const title = /\/Title (\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f]*>)/;

/** The text of a PDF's string, as Chromium writes the words of a bookmark. */
const readText = (written: string): string => {
  if (written.startsWith("(")) return written.slice(1, -1).replace(/\\([\s\S])/g, "$1");
  const bytes = Buffer.from(written.slice(1, -1), "hex");
  return bytes.length % 2 === 0 ? bytes.subarray(2).swap16().toString("utf16le") : "";
};

/** A text without what a printed line may change: its spaces and the case of its letters. */
const letters = (text: string): string => text.replace(/\s+|\u200b|\u2060|\ufe0e/g, "").toLowerCase();

const reference = (text: string, key: string): number | undefined => {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The bookmarks below one, in the order of the page. */
function* bookmarks(objects: PdfObjects, parent: number): Generator<number> {
  let item = reference(objects.text(parent), "First");
  while (item !== undefined) {
    yield item;
    yield* bookmarks(objects, item);
    item = reference(objects.text(item), "Next");
  }
}

/** Gives each bookmark the words of its heading: Chromium drops the space where a line breaks, and prints capitals. */
const nameBookmarks = (objects: PdfObjects, headings: readonly string[]): void => {
  const outline = objects.find(/\/Type \/Outlines/);
  let from = 0;
  for (const item of outline === undefined ? [] : bookmarks(objects, outline)) {
    const printed = letters(readText(title.exec(objects.text(item))?.[1] ?? ""));
    const at = headings.findIndex((heading, place) => place >= from && printed.startsWith(letters(heading)));
    const words = headings[at];
    if (words === undefined) continue;
    from = at + 1;
    objects.replace(item, (text) => text.replace(title, () => `/Title ${pdfText(words)}`));
  }
};

const area = /\/Rect \[(\S+) (\S+) (\S+) (\S+)\]/;

/** Widens the area of each link to whole points: Chromium's differ by a pixel from run to run. */
const roundLinks = (objects: PdfObjects): void => {
  for (const number of objects.numbers())
    if (/^\d+ 0 obj\s*<<\/Type \/Annot\s/.test(objects.text(number)))
      objects.replace(number, (text) =>
        text.replace(area, (_, left: string, bottom: string, right: string, top: string) => {
          const [x, y] = [left, bottom].map((value) => Math.floor(Number(value)));
          return `/Rect [${x} ${y} ${Math.ceil(Number(right))} ${Math.ceil(Number(top))}]`;
        }),
      );
};

/**
 * Returns a printed PDF with the words of the headings in its bookmarks, its author, and the day of its content in
 * place of the clock's, so that the same page gives the same bytes.
 */
export const finishPdf = (printed: Buffer, { headings, language, author, date }: PdfFacts): Buffer =>
  rewritePdf(printed, (objects) => {
    nameBookmarks(objects, headings);
    nameCells(objects);
    roundLinks(objects);
    const info = objects.find(/\/CreationDate \(/);
    if (info === undefined) throw new Error("the PDF says nothing of itself");
    objects.replace(info, (text) =>
      text
        .replace(/\/(CreationDate|ModDate) \([^)]*\)/g, `/$1 (D:${date.replaceAll("-", "").padEnd(8, "01")}000000Z)`)
        .replace("/Creator (Chromium)", () => `/Author ${pdfText(author)}\n/Creator (Chromium)`),
    );
    const catalog = objects.find(/\/Type \/Catalog/);
    if (catalog !== undefined)
      objects.replace(catalog, (text) =>
        text
          .replace("/Type /Catalog", "/Type /Catalog\n/PageMode /UseOutlines")
          .replace(/\/Lang \([^)]*\)/, () => `/Lang (${language})`),
      );
  });
