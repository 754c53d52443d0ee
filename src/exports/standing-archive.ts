import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { PackedFile } from "./archive.ts";

/** What a zip's directory ends with, without a comment, and where it tells how long the directory is and where it begins. */
const end = { length: 22, size: 12, start: 16 };
/** Where an entry of the directory tells what is asked for here, and how long it is without names and additions. */
const entry = { length: 46, crc: 16, packed: 20, size: 24, name: 28, extra: 30, comment: 32, header: 42 };
/** The same for what stands before a file's bytes. */
const header = { length: 30, name: 26, extra: 28 };

type Entry = { crc: number; packed: number; size: number; header: number };

/** What a zip's directory tells of each of its files, by their names (APPNOTE 4.3.12). */
const readDirectory = (directory: Buffer): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (let at = 0; at < directory.length; ) {
    const [name, extra, comment] = [entry.name, entry.extra, entry.comment].map((place) =>
      directory.readUInt16LE(at + place),
    ) as [number, number, number];
    const number = (place: number) => directory.readUInt32LE(at + place);
    entries.set(directory.toString("utf8", at + entry.length, at + entry.length + name), {
      crc: number(entry.crc),
      packed: number(entry.packed),
      size: number(entry.size),
      header: number(entry.header),
    });
    at += entry.length + name + extra + comment;
  }
  return entries;
};

/**
 * Opens a zip that `startArchive` has made, to take files from it as they are packed.
 * `read` throws for a name that is not in it.
 */
export const openArchive = (zip: string): { read: (name: string) => PackedFile; close: () => void } => {
  const file = openSync(zip, "r");
  const bytesAt = (start: number, length: number): Buffer<ArrayBuffer> => {
    const bytes = Buffer.alloc(length);
    for (let done = 0, now = 1; done < length && now > 0; done += now)
      now = readSync(file, bytes, done, length - done, start + done);
    return bytes;
  };
  const last = bytesAt(fstatSync(file).size - end.length, end.length);
  const entries = readDirectory(bytesAt(last.readUInt32LE(end.start), last.readUInt32LE(end.size)));
  return {
    read: (name) => {
      const found = entries.get(name);
      if (!found) throw new Error(`the archive that stands lacks ${name}; --fresh makes all of it anew`);
      const before = bytesAt(found.header, header.length);
      const start = found.header + header.length + before.readUInt16LE(header.name) + before.readUInt16LE(header.extra);
      return { bytes: bytesAt(start, found.packed), crc: found.crc, size: found.size };
    },
    close: () => closeSync(file),
  };
};
