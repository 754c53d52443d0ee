import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { sha256 } from "../lib/sha256.ts";
import { prunePostings, splitChunks, type Word } from "./pack-words.ts";

/** The start of Pagefind's files, by which a browser detects whether a server has unpacked them. */
const signature = Buffer.from("pagefind_dcd");

/** Compresses bytes. Gzip records the operating system, and two builds must not differ by that. */
const gzip = (bytes: Buffer, level: number): Buffer => {
  const packed = gzipSync(bytes, { level });
  packed[9] = 255;
  return packed;
};

/** Reads and decodes a file of Pagefind's index. */
export const readIndexFile = (file: string): unknown =>
  decode(gunzipSync(readFileSync(file)).subarray(signature.length));

/** Returns a value as the bytes of a Pagefind index file, compressed at a level from 1 to 9. */
export const indexBytes = (value: unknown, level = 9): Buffer => gzip(Buffer.concat([signature, encode(value)]), level);

/** A page of an index: its fragment's name, how many words it has, and the bundle of the fragment. */
type PackedPage = [name: string, words: number, group: string];

const digits = 16;

/**
 * Returns a fragment's name from its page's number: hexadecimal digits, the last one first, then the tag of the index.
 * Names that differ from the next in their first letter compress best; hashes would be half of the list that every
 * search loads first.
 * @param pages how many pages there are
 */
export const fragmentName = (page: number, pages: number, tag: string): string => {
  const width = Math.max(1, (pages - 1).toString(digits).length);
  return [...page.toString(digits).padStart(width, "0")].reverse().join("") + tag;
};

/** Rounds a number of words to the nearest half power of two, which is as precise as ranking needs. */
export const quantizeLength = (words: number): number =>
  words <= 8 ? words : Math.round(2 ** (Math.round(2 * Math.log2(words)) / 2));

type Chunk = [from: string, to: string, name: string];

/** The list that every search loads first. */
type List = [
  version: string,
  pages: PackedPage[],
  chunks: Chunk[],
  filters: [name: string, file: string][],
  sorts: [],
  fields: string[],
];

/** The file of an index that a browser reads first. */
type Entry = { version: string; languages: Record<string, { hash: string }> };

/** The version of Pagefind whose files this code can read. */
const supportedVersion = "1.6.0";

/** The size of chunks in bytes before compression, and the most positions of a word over all pages. */
const chunkSize = 40_000;
const placesOfWord = 4_000;

const hashOf = (bytes: Buffer, length: number) => sha256(bytes).slice(0, length);

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

type CompactOptions = {
  /** The fields of metadata that are searched. */
  searched: readonly string[];
  /** The stems of words that no search needs. */
  stopStems: ReadonlySet<string>;
};

type CompactIndex = {
  /** The common ending of the names of this index's fragments. */
  tag: string;
  /** The addresses of its pages, by page number. */
  addresses: string[];
};

/** Returns the address of the page that a fragment of Pagefind's index is about. */
const addressIn = (file: string): string =>
  (JSON.parse(gunzipSync(readFileSync(file)).subarray(signature.length).toString()) as { url: string }).url;

/**
 * Makes Pagefind's index smaller to load: fragments get names that compress, words lose what no search needs, and chunks
 * get smaller.
 */
export const compactIndex = (folder: string, { searched, stopStems }: CompactOptions): CompactIndex => {
  const entryFile = join(folder, "pagefind-entry.json");
  const entry: Entry = JSON.parse(readFileSync(entryFile, "utf8"));
  if (entry.version !== supportedVersion)
    throw new Error(`search: packs the index of Pagefind ${supportedVersion}, not of ${entry.version}`);
  const [language] = Object.values(entry.languages);
  if (!language) return { tag: "", addresses: [] };
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
    sorts,
    fields,
  ];
  const addresses = pages.map(([name]) => addressIn(join(folder, "fragment", `${name}.pf_fragment`)));
  rename(join(folder, "fragment"), pages, nameOf);
  rmSync(listFile);
  const file = writeHashed(folder, packed, (hash) => `pagefind.${hash}.pf_meta`);
  language.hash = file.replace(/^pagefind\.|\.pf_meta$/g, "");
  writeFileSync(entryFile, JSON.stringify(entry));
  return { tag, addresses };
};
