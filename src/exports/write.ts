import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
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

/** Where files come from that would be made again as they stand, and what notes of the others what they are made from. */
export type Earlier = {
  take: (path: string) => boolean;
  /** Takes a file whatever it was made from. */
  keep: (path: string) => boolean;
  watch: (path: string, item: undefined, work: () => string) => string;
};

/** Knows of no earlier files. */
const anew: Earlier = { take: () => false, keep: () => false, watch: (_path, _item, work) => work() };

const writeBatches = ({ pieces }: ExportFile, path: string, made: Set<string>): void => {
  const file = open(path, made);
  try {
    for (const bytes of batches(pieces())) writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
};

const writeRecord = ({ pieces }: ExportFile, path: string, made: Set<string>, earlier: Earlier): void => {
  if (earlier.take(path)) return;
  const text = earlier.watch(path, undefined, () => [...pieces()].join(""));
  writeBatches({ permalink: path, pieces: () => [text] }, path, made);
};

/** From how many briefs and claims on the archive is packed in a process of its own, which takes a moment to start. */
const large = 1000;

/**
 * Writes all that is for machines below a folder, and then packs what belongs there into the archive,
 * beside what else goes on where that is much. It goes past Eleventy, which would keep every file in
 * memory, and takes bytes for text.
 * @returns when the archive is packed
 */
export const writeExports = async (folder: string, briefing: Briefing, earlier = anew): Promise<void> => {
  const made = new Set<string>();
  const packed: Packed[] = [];
  for (const file of exportFiles(briefing)) {
    const path = join(folder, file.permalink);
    if (earlier.keep(path)) continue;
    if (file.record) writeRecord(file, path, made, earlier);
    else writeBatches(file, path, made);
    if (file.archived) packed.push({ file: path, name: file.archived });
  }
  const zip = join(folder, addresses.dataFile("everything.zip"));
  if (earlier.keep(zip)) return;
  const pack = briefing.briefs.length + briefing.claims.length < large ? packFiles : packBeside;
  await pack(zip, packed);
};
