import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { startArchive } from "./archive.ts";

/** A file that goes into an archive: its path and its name there. */
export type Packed = { file: string; name: string };

const chunkLength = 1 << 16;

/** All of the bytes, though the system may take them in parts. */
export const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
};

/** A file's bytes in chunks, and an empty one at the end. */
function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (let length = chunkLength; length > 0; ) {
      const chunk = Buffer.alloc(chunkLength);
      length = readSync(file, chunk);
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Packs files into a zip, in their order, whatever their size. */
export const packFiles = (zip: string, files: readonly Packed[]): void => {
  const out = openSync(zip, "w");
  try {
    const archive = startArchive((bytes) => writeAll(out, bytes));
    for (const { file, name } of files) {
      const add = archive.begin(name);
      for (const chunk of chunksOf(file)) add(chunk, chunk.length === 0);
    }
    archive.end();
  } finally {
    closeSync(out);
  }
};
