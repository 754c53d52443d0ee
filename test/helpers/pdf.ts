import { inflateSync } from "node:zlib";

/** What a reader of a PDF sees of it beside its text, read off the objects that Chromium writes without compression. */
export type ReadPdf = {
  bookmarks: string[];
  links: string[];
  fonts: string[];
  embedded: number;
  isTagged: boolean;
  language: string | undefined;
  author: string | undefined;
  created: string | undefined;
};

const written = String.raw`(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-F]*>)`;

const decode = (text = ""): string =>
  text.startsWith("<")
    ? Buffer.from(text.slice(5, -1), "hex").swap16().toString("utf16le")
    : text.slice(1, -1).replace(/\\([\s\S])/g, "$1");

/** The bytes of the stream of an object that begins somewhere. */
const streamAt = (bytes: Buffer, text: string, at: number): Buffer => {
  const length = Number(/\/Length (\d+)/.exec(text.slice(at, text.indexOf("stream", at)))?.[1]);
  const from = text.indexOf("stream\n", at) + "stream\n".length;
  return inflateSync(bytes.subarray(from, from + length));
};

/** The objects of a PDF by number, by its packed table; throws where one is not where the table says. */
const readObjects = (bytes: Buffer): Map<number, string> => {
  const text = bytes.toString("latin1");
  const table = streamAt(bytes, text, Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]));
  const objects = new Map<number, string>();
  const packs = new Map<number, number>();
  for (let number = 0; number < table.length / 7; number++) {
    const [kind, at] = [table[number * 7], table.readUInt32BE(number * 7 + 1)];
    if (kind === 2) packs.set(number, at);
    if (kind !== 1) continue;
    const object = text.slice(at, text.indexOf("endobj", at));
    if (!object.startsWith(`${number} 0 obj`)) throw new Error(`object ${number} is not at ${at}`);
    objects.set(number, object);
    if (!object.includes("/Type/ObjStm")) continue;
    const inner = streamAt(bytes, text, at).toString("latin1");
    const first = Number(/\/First (\d+)/.exec(object)?.[1]);
    const index = inner.slice(0, first).trim().split(/\s+/).map(Number);
    for (let place = 0; place < index.length; place += 2)
      objects.set(
        index[place] ?? 0,
        inner.slice(first + (index[place + 1] ?? 0), first + (index[place + 3] ?? inner.length)),
      );
  }
  for (const number of packs.keys()) if (!objects.has(number)) throw new Error(`object ${number} is not in its pack`);
  return objects;
};

/** Reads a PDF by its table of objects; throws where an object is not where the table says. */
export const readPdf = (bytes: Buffer): ReadPdf => {
  const objects = readObjects(bytes);
  const all = [...objects.values()];
  const named = (key: string) => new RegExp(`/${key} ${written}`);
  const bookmarks: string[] = [];
  const walk = (number: number): void => {
    const object = objects.get(number) ?? "";
    if (named("Title").test(object)) bookmarks.push(decode(named("Title").exec(object)?.[1]));
    for (const key of ["First", "Next"]) {
      const next = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
      if (next) walk(Number(next));
    }
  };
  for (const [number, object] of objects) if (object.includes("/Type /Outlines")) walk(number);
  const info = all.find((object) => object.includes("/CreationDate")) ?? "";
  const catalog = all.find((object) => object.includes("/Type /Catalog")) ?? "";
  return {
    bookmarks,
    links: all.flatMap((object) =>
      [...object.matchAll(new RegExp(`/URI ${written}`, "g"))].map(([, uri]) => decode(uri)),
    ),
    fonts: all
      .flatMap((object) => /\/Type \/Font\s[\s\S]*?\/Subtype \/(\w+)|\/Subtype \/(Type3)/.exec(object)?.slice(1) ?? [])
      .filter(Boolean),
    embedded: all.filter((object) => /\/FontFile[23]? /.test(object)).length,
    isTagged: /\/MarkInfo[\s\S]*\/Marked true/.test(catalog) && catalog.includes("/StructTreeRoot"),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
    author: named("Author").exec(info) ? decode(named("Author").exec(info)?.[1]) : undefined,
    created: /\/CreationDate \(([^)]*)\)/.exec(info)?.[1],
  };
};
