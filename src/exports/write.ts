import { closeSync, mkdirSync, openSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { isLarge } from "../model/large.ts";
import { mostAgain } from "./note.ts";
import { type ExportFile, exportFiles } from "./outputs.ts";
import { type Packed, packFiles, writeAll } from "./pack.ts";
import { packBeside } from "./pack-beside.ts";

const batchLength = 1 << 16;

/** Text in pieces as bytes in batches of some size. */
function* batches(pieces: Iterable<string>): Generator<Uint8Array> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < batchLength) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(text);
}

const open = (path: string, made: Set<string>): number => {
  const parent = dirname(path);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  return openSync(path, "w");
};

/** Where files go, unless an earlier one would be made again as it stands; small ones are handed over whole. */
export type Files = {
  write: (path: string, text: string) => void;
  take: (path: string) => boolean;
  /** Takes a file whatever it was made from. */
  keep: (path: string) => boolean;
  /** Notes what a file is made from. */
  watch: (path: string, item: undefined, work: () => string) => string;
  /** The same for a file that says something of all, and is written by who makes it. */
  watchWhole: (path: string, work: () => void) => void;
  /** Where the earlier file is. */
  standing: (path: string) => string | undefined;
  /** Waits until all stands that was handed over. */
  flush: () => Promise<void>;
  /** Lets others have their turn. Throws where all this was abandoned. */
  breathe: () => Promise<void>;
};

/** What takes a file's place once it is packed. */
type Note = { path: string; note: string };

const writeBatches = ({ pieces }: ExportFile, path: string, made: Set<string>): void => {
  const file = open(path, made);
  try {
    for (const bytes of batches(pieces())) writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
};

const write = (file: ExportFile, path: string, files: Files, made: Set<string>): void => {
  if (file.small)
    files.write(
      path,
      files.watch(path, undefined, () => [...file.pieces()].join("")),
    );
  else files.watchWhole(path, () => writeBatches(file, path, made));
};

/** Packs the archive, then puts notes in the place of what stands in it alone. */
const pack = async (zip: string, packed: Packed[], notes: Note[], isBeside: boolean, files: Files): Promise<void> => {
  await (isBeside ? packBeside : packFiles)(zip, packed, files.standing(zip));
  for (const { path, note } of notes) writeFileSync(path, note);
};

/**
 * Writes all that is for machines below a folder, and begins to pack what belongs there into the archive,
 * beside what else goes on where that is much. Large files go to the disk in batches, as they are made.
 * @param most the bytes from which on a file that says all again gives place to a note once it is packed
 * @returns once all is written, and tells when the archive is packed
 */
export const writeExports = async (
  folder: string,
  briefing: Briefing,
  files: Files,
  most = mostAgain,
): Promise<{ packed: Promise<void> }> => {
  const made = new Set<string>();
  const packed: Packed[] = [];
  const notes: Note[] = [];
  for (const file of exportFiles(briefing)) {
    const path = join(folder, file.permalink);
    await files.breathe();
    if (files.keep(path)) continue;
    const taken = files.take(path);
    if (!taken) write(file, path, files, made);
    if (file.archived) packed.push({ file: path, name: file.archived, taken });
    // In the place of a large one that was taken over stands its note already.
    if (file.note && !taken && statSync(path).size > most) notes.push({ path, note: file.note });
  }
  const zip = join(folder, addresses.dataFile("everything.zip"));
  if (files.keep(zip)) return { packed: Promise.resolve() };
  await files.flush();
  return { packed: pack(zip, packed, notes, isLarge(briefing), files) };
};
