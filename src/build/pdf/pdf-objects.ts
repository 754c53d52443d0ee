/** A PDF as Chromium writes it, in parts: its objects by number, each from `N 0 obj` to `endobj`, and its trailer. */
type Parts = { header: Buffer; objects: Map<number, Buffer>; trailer: string };

const table = (bytes: Buffer): { at: number; text: string } => {
  const end = bytes.subarray(-64).toString("latin1");
  const at = Number(/startxref\s+(\d+)\s+%%EOF/.exec(end)?.[1] ?? -1);
  const text = at > 0 ? bytes.subarray(at).toString("latin1") : "";
  if (!text.startsWith("xref")) throw new Error("the PDF has no plain table of its objects");
  return { at, text };
};

const readParts = (bytes: Buffer): Parts => {
  const { at, text } = table(bytes);
  const [, first = "0", rows = ""] = /^xref\s+(\d+) \d+\s+((?:\d{10} \d{5} [nf]\s+)+)/.exec(text) ?? [];
  const offsets = [...rows.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, offset, kind], place) => ({ number: Number(first) + place, offset: Number(offset), kind }))
    .filter(({ kind }) => kind === "n")
    .sort((a, b) => a.offset - b.offset);
  return {
    header: bytes.subarray(0, offsets[0]?.offset ?? at),
    objects: new Map(
      offsets.map(({ number, offset }, place) => [number, bytes.subarray(offset, offsets[place + 1]?.offset ?? at)]),
    ),
    trailer: text.slice(text.indexOf("trailer"), text.indexOf("startxref")),
  };
};

const row = (offset: number | undefined): string =>
  offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;

const writeParts = ({ header, objects, trailer }: Parts): Buffer => {
  const offsets = new Map<number, number>();
  let at = header.length;
  for (const [number, object] of objects) {
    offsets.set(number, at);
    at += object.length;
  }
  const count = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: count }, (_, number) => row(offsets.get(number))).join("");
  return Buffer.concat([
    header,
    ...objects.values(),
    Buffer.from(`xref\n0 ${count}\n${rows}${trailer}startxref\n${at}\n%%EOF\n`, "latin1"),
  ]);
};

/** The objects of a PDF that are no streams, as text to read and to replace. */
export type PdfObjects = {
  numbers: () => number[];
  text: (number: number) => string;
  replace: (number: number, edit: (text: string) => string) => void;
  /** The number of the first object that matches. */
  find: (pattern: RegExp) => number | undefined;
};

/**
 * Rewrites a PDF that has a plain table of objects, as Chromium's have.
 * @param edit changes objects
 */
export const rewritePdf = (bytes: Buffer, edit: (objects: PdfObjects) => void): Buffer => {
  const parts = readParts(bytes);
  const text = (number: number) => parts.objects.get(number)?.toString("latin1") ?? "";
  edit({
    numbers: () => [...parts.objects.keys()],
    text,
    replace: (number, change) => parts.objects.set(number, Buffer.from(change(text(number)), "latin1")),
    find: (pattern) => [...parts.objects.keys()].find((number) => pattern.test(text(number))),
  });
  return writeParts(parts);
};

/** A text as a PDF's string of hexadecimal UTF-16. */
export const pdfText = (value: string): string =>
  `<FEFF${Buffer.from(value, "utf16le").swap16().toString("hex").toUpperCase()}>`;
