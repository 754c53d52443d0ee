import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** What Pagefind begins its files with, so that a browser can tell whether a server has unpacked them. */
const signature = Buffer.from("pagefind_dcd");

/** Gzip tells the machine that it ran on; two builds must not differ by that. */
const gzip = (bytes: Buffer): Buffer => {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
};

/** What a file of Pagefind's index holds. */
export const readIndexFile = (file: string): unknown =>
  decode(gunzipSync(readFileSync(file)).subarray(signature.length));

/** The bytes of a file of Pagefind's index that holds this. */
export const indexBytes = (value: unknown): Buffer => gzip(Buffer.concat([signature, encode(value)]));

export const writeIndexFile = (file: string, value: unknown): void => writeFileSync(file, indexBytes(value));
