import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

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
