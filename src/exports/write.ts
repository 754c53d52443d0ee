import { closeSync, mkdirSync, openSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { mostAgain } from "./note.ts";
import { type ExportFile, exportFiles } from "./outputs.ts";
import { type Packed, packFiles, writeAll } from "./pack.ts";

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

/** Takes small files whole. */
type Files = { write: (path: string, text: string) => void };

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

/**
 * Writes all that is for machines below a folder, with the archive. Large files go to the disk in batches, as they are
 * made.
 * @param most the bytes from which on a file that repeats all is in the archive only, and a note takes its place
 */
export const writeExports = (folder: string, briefing: Briefing, files: Files, most = mostAgain): void => {
  const made = new Set<string>();
  const packed: Packed[] = [];
  const notes: Note[] = [];
  for (const file of exportFiles(briefing)) {
    const path = join(folder, file.permalink);
    if (file.small) files.write(path, [...file.pieces()].join(""));
    else writeBatches(file, path, made);
    if (file.archived) packed.push({ file: path, name: file.archived });
    if (file.note && statSync(path).size > most) notes.push({ path, note: file.note });
  }
  packFiles(join(folder, addresses.dataFile("everything.zip")), packed);
  for (const { path, note } of notes) writeFileSync(path, note);
};
