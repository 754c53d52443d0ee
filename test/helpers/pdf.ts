import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";

/** The properties of a PDF besides its text. */
export type ReadPdf = {
  pages: number;
  bookmarks: string[];
  links: string[];
  fonts: string[];
  embedded: number;
  isTagged: boolean;
  language: string | undefined;
  author: string | undefined;
  created: string | undefined;
};

const wordsAt = (dictionary: PDFDict | undefined, key: string): string | undefined =>
  dictionary?.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText();

const below = (parent: PDFDict): string[] => {
  const all: string[] = [];
  for (let item = parent.lookupMaybe(PDFName.of("First"), PDFDict); item; ) {
    all.push(wordsAt(item, "Title") ?? "", ...below(item));
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
  return all;
};

/** Every dictionary within a value, at any depth, without following references. */
const dictionariesIn = (value: unknown): PDFDict[] => {
  if (value instanceof PDFArray) return value.asArray().flatMap(dictionariesIn);
  return value instanceof PDFDict ? [value, ...value.values().flatMap(dictionariesIn)] : [];
};

/** Reads a PDF; throws if one of its objects can’t be read. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const all = pdf.context.enumerateIndirectObjects().flatMap(([, value]) => dictionariesIn(value));
  const outline = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  const marks = pdf.catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict);
  const isFont = (one: PDFDict) => one.get(PDFName.of("Type")) === PDFName.of("Font");
  return {
    pages: pdf.getPageCount(),
    bookmarks: outline ? below(outline) : [],
    links: all.flatMap((one) => wordsAt(one, "URI") ?? []),
    fonts: all.filter(isFont).map((one) => String(one.get(PDFName.of("Subtype"))).slice(1)),
    embedded: all.filter((one) => ["FontFile", "FontFile2", "FontFile3"].some((key) => one.has(PDFName.of(key))))
      .length,
    isTagged:
      marks?.lookupMaybe(PDFName.of("Marked"), PDFBool)?.asBoolean() === true &&
      pdf.catalog.has(PDFName.of("StructTreeRoot")),
    language: wordsAt(pdf.catalog, "Lang"),
    author: info instanceof PDFDict ? wordsAt(info, "Author") : undefined,
    created: info instanceof PDFDict ? info.lookupMaybe(PDFName.of("CreationDate"), PDFString)?.asString() : undefined,
  };
};
