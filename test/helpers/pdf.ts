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

/** Reads a PDF by its table of objects; throws where an object is not where the table says. */
export const readPdf = (bytes: Buffer): ReadPdf => {
  const text = bytes.toString("latin1");
  const table = text.slice(Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]));
  const objects = new Map<number, string>();
  for (const [number, [, offset]] of [...table.matchAll(/^(\d{10}) \d{5} [nf]/gm)].entries()) {
    if (Number(offset) === 0) continue;
    const object = text.slice(Number(offset), text.indexOf("endobj", Number(offset)));
    if (!object.startsWith(`${number} 0 obj`)) throw new Error(`object ${number} is not at ${offset}`);
    objects.set(number, object);
  }
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
