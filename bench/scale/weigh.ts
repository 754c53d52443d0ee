import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { sizeOf } from "../size-of.ts";

/** The weight of a site: files, bytes, and its heaviest page in gzipped bytes. */
export type Weight = { files: number; bytes: number; heaviest: { page: string; gzipped: number } };

/** Measures the weight of a built site. */
export const weigh = (site: string): Weight => {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".html"),
  );
  let heaviest = { page: "", gzipped: 0 };
  for (const { parentPath, name } of pages) {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    // A file that is smaller uncompressed is also smaller compressed.
    if (bytes.length <= heaviest.gzipped) continue;
    const gzipped = gzipSync(bytes).length;
    if (gzipped > heaviest.gzipped) heaviest = { page: relative(site, path), gzipped };
  }
  return { ...sizeOf(site), heaviest };
};
