import { startArchive } from "./archive.ts";

/** A file of an archive: its name there and its text. */
export type PackedFile = { name: string; text: string };

/** Returns a zip of files, in their order: the same bytes for the same files. */
export const packFiles = (files: Iterable<PackedFile>): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const archive = startArchive((bytes) => void chunks.push(bytes));
  for (const { name, text } of files) archive.begin(name)(Buffer.from(text), true);
  archive.end();
  return Buffer.concat(chunks);
};
