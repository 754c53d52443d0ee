import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { startArchive } from "./archive.ts";
import { type ExportFile, exportFiles } from "./outputs.ts";

const batchLength = 1 << 16;

/** Text in pieces as bytes in batches of some size, the last one marked. */
function* batches(pieces: Iterable<string>): Generator<{ bytes: Uint8Array; last: boolean }> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < batchLength) continue;
    yield { bytes: Buffer.from(text), last: false };
    text = "";
  }
  yield { bytes: Buffer.from(text), last: true };
}

/** All of the bytes, though the system may take them in parts. */
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
};

const open = (path: string, made: Set<string>): number => {
  const parent = dirname(path);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  return openSync(path, "w");
};

/** From how many briefs and claims on the archive is packed without being compressed, which would take longer than all the rest. */
const large = 3000;

/**
 * Writes all that is for machines below a folder, and what belongs there into the archive. It goes
 * past Eleventy, which would keep every file in memory, and takes bytes for text.
 */
export const writeExports = (folder: string, briefing: Briefing): void => {
  const made = new Set<string>();
  const zipFile = open(join(folder, addresses.dataFile("everything.zip")), made);
  const level = briefing.briefs.length + briefing.claims.length >= large ? 0 : 6;
  const archive = startArchive((bytes) => writeAll(zipFile, bytes), level);
  const write = ({ permalink, pieces, archived }: ExportFile) => {
    const file = open(join(folder, permalink), made);
    const pack = archived ? archive.begin(archived) : undefined;
    for (const { bytes, last } of batches(pieces())) {
      writeAll(file, bytes);
      pack?.(bytes, last);
    }
    closeSync(file);
  };
  for (const file of exportFiles(briefing)) write(file);
  archive.end();
  closeSync(zipFile);
};
