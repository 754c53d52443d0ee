import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** What Pagefind begins its files with, so that a browser can tell whether a server has unpacked them. */
const signature = Buffer.from("pagefind_dcd");

/** Gzip tells the machine that it ran on; two builds must not differ by that. */
const gzip = (bytes: Buffer, level: number): Buffer => {
  const packed = gzipSync(bytes, { level });
  packed[9] = 255;
  return packed;
};

/** What a file of Pagefind's index holds. */
export const readIndexFile = (file: string): unknown =>
  decode(gunzipSync(readFileSync(file)).subarray(signature.length));

/** The bytes of a file of Pagefind's index that holds this, compressed more or less hard (1 to 9). */
export const indexBytes = (value: unknown, level = 9): Buffer => gzip(Buffer.concat([signature, encode(value)]), level);
