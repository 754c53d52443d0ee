import { deflateSync } from "node:zlib";

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

/** How many objects are packed together. */
const packed = 200;

const isStream = (object: Buffer): boolean => /\bstream\r?\n/.test(object.toString("latin1"));

const bodyOf = (object: Buffer): string =>
  object
    .toString("latin1")
    .replace(/^\s*\d+ \d+ obj\s*/, "")
    .replace(/\s*endobj\s*$/, "");

const streamOf = (number: number, dictionary: string, data: Buffer): Buffer => {
  const bytes = deflateSync(data, { level: 9 });
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${dictionary}/Filter/FlateDecode/Length ${bytes.length}>>stream\n`, "latin1"),
    bytes,
    Buffer.from("\nendstream\nendobj\n", "latin1"),
  ]);
};

/** Objects as one compressed stream; most of a tagged PDF are small objects that are much alike. */
const packObjects = (number: number, objects: readonly (readonly [number, Buffer])[]): Buffer => {
  const bodies = objects.map(([, object]) => bodyOf(object));
  let at = 0;
  const index = objects.map(([own], place) => {
    const entry = `${own} ${at}`;
    at += (bodies[place] ?? "").length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const dictionary = `/Type/ObjStm/N ${objects.length}/First ${head.length}`;
  return streamOf(number, dictionary, Buffer.from(head + bodies.join("\n"), "latin1"));
};

/** Where an object is: at an offset of the file, or within a stream of objects. */
type Place = { kind: 1; at: number } | { kind: 2; at: number; index: number };

const placeBytes = (place: Place | undefined): Buffer => {
  const bytes = Buffer.alloc(7);
  if (!place) return bytes;
  bytes.writeUInt8(place.kind, 0);
  bytes.writeUInt32BE(place.at, 1);
  bytes.writeUInt16BE(place.kind === 2 ? place.index : 0, 5);
  return bytes;
};

/** Writes a PDF 1.5, all but its streams packed. */
const writeParts = ({ header, objects, trailer }: Parts): Buffer => {
  const places = new Map<number, Place>();
  const chunks: Buffer[] = [Buffer.from(header.toString("latin1").replace("%PDF-1.4", "%PDF-1.5"), "latin1")];
  let length = header.length;
  const add = (number: number, bytes: Buffer): void => {
    places.set(number, { kind: 1, at: length });
    chunks.push(bytes);
    length += bytes.length;
  };
  const plain = [...objects].filter(([, object]) => !isStream(object));
  for (const [number, object] of objects) if (isStream(object)) add(number, object);
  let next = Math.max(...objects.keys()) + 1;
  for (let from = 0; from < plain.length; from += packed) {
    const group = plain.slice(from, from + packed);
    for (const [index, [number]] of group.entries()) places.set(number, { kind: 2, at: next, index });
    add(next, packObjects(next, group));
    next++;
  }
  const start = length;
  places.set(next, { kind: 1, at: start });
  const table = Buffer.concat(Array.from({ length: next + 1 }, (_, number) => placeBytes(places.get(number))));
  const roots = [...trailer.matchAll(/\/(?:Root|Info) \d+ 0 R/g)].map(([entry]) => entry).join("");
  add(next, streamOf(next, `/Type/XRef/Size ${next + 1}/W[1 4 2]${roots}`, table));
  return Buffer.concat([...chunks, Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1")]);
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
 * Rewrites a PDF that has a plain table of objects, as Chromium's have, as a smaller one with packed objects.
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
