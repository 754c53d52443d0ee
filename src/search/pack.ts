import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexBytes, readIndexFile } from "./index-file.ts";
import { fragmentName, type PackedPage, quantizeLength } from "./pack-pages.ts";
import { prunePostings, splitChunks, type Word } from "./pack-words.ts";

type Chunk = [from: string, to: string, name: string];

/** The list that every search loads first. */
type List = [
  version: string,
  pages: PackedPage[],
  chunks: Chunk[],
  filters: [name: string, file: string][],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

/** The file of an index that a browser reads first. */
type Entry = { version: string; languages: Record<string, { hash: string }> };

/** The version of Pagefind whose files this code can read. */
const supportedVersion = "1.6.0";

/** The size of chunks in bytes before compression, and the most positions of a word over all pages. */
const chunkSize = 40_000;
const placesOfWord = 4_000;

const hashOf = (bytes: Buffer, length: number) => createHash("sha256").update(bytes).digest("hex").slice(0, length);

/** The compression level of chunks: saving another hundredth of their size would take four times as long. */
const chunkLevel = 7;

/** Writes a file named by its content, and returns the name. */
const writeHashed = (folder: string, value: unknown, name: (hash: string) => string, level?: number): string => {
  const bytes = indexBytes(value, level);
  const file = name(hashOf(bytes, 10));
  writeFileSync(join(folder, file), bytes);
  return file;
};

const packChunk = (
  folder: string,
  name: string,
  { fields, stopStems }: { fields: ReadonlySet<number>; stopStems: ReadonlySet<string> },
): Chunk[] => {
  const file = join(folder, `${name}.pf_index`);
  const [words] = readIndexFile(file) as [Word[]];
  rmSync(file);
  return splitChunks(prunePostings(words, fields, placesOfWord, stopStems), chunkSize).map((chunk) => [
    chunk[0]?.[0] ?? "",
    chunk.at(-1)?.[0] ?? "",
    writeHashed(folder, [chunk], (hash) => `${hash}.pf_index`, chunkLevel).replace(".pf_index", ""),
  ]);
};

const rename = (folder: string, pages: readonly PackedPage[], nameOf: (page: number) => string) =>
  pages.forEach(([name], page) => {
    renameSync(join(folder, `${name}.pf_fragment`), join(folder, `${nameOf(page)}.pf_fragment`));
  });

export type CompactOptions = {
  /** The fields of metadata that are searched. */
  searched: readonly string[];
  /** The stems of words that no search needs. */
  stopStems: ReadonlySet<string>;
};

export type CompactIndex = {
  /** The common ending of the names of this index's fragments. */
  tag: string;
  /** The numbers of its pages by each sort key, in order. */
  sorts: Record<string, number[]>;
};

/**
 * Makes Pagefind's index smaller to load: fragments get names that compress, words lose what no search needs, chunks get
 * smaller, and the order of pages by a sort key is taken out of the list that every search loads first.
 */
export const compactIndex = (folder: string, { searched, stopStems }: CompactOptions): CompactIndex => {
  const entryFile = join(folder, "pagefind-entry.json");
  const entry: Entry = JSON.parse(readFileSync(entryFile, "utf8"));
  if (entry.version !== supportedVersion)
    throw new Error(`search: packs the index of Pagefind ${supportedVersion}, not of ${entry.version}`);
  const [language] = Object.values(entry.languages);
  if (!language) return { tag: "", sorts: {} };
  const listFile = join(folder, `pagefind.${language.hash}.pf_meta`);
  const [version, pages, chunks, filters, sorts, fields] = readIndexFile(listFile) as List;
  const tag = hashOf(readFileSync(listFile), 5);
  const nameOf = (page: number) => fragmentName(page, pages.length, tag);
  const chunkSettings = {
    fields: new Set(searched.map((field) => fields.indexOf(field))),
    stopStems,
  };

  const packed: List = [
    version,
    pages.map(([, words, group], page) => [nameOf(page), quantizeLength(words), group]),
    chunks.flatMap(([, , name]) => packChunk(join(folder, "index"), name, chunkSettings)),
    filters,
    [],
    fields,
  ];
  rename(join(folder, "fragment"), pages, nameOf);
  rmSync(listFile);
  const file = writeHashed(folder, packed, (hash) => `pagefind.${hash}.pf_meta`);
  language.hash = file.replace(/^pagefind\.|\.pf_meta$/g, "");
  writeFileSync(entryFile, JSON.stringify(entry));
  return { tag, sorts: Object.fromEntries(sorts) };
};
