import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { sizeOf } from "../size-of.ts";

/** What a site asks of its host and of a reader: files, bytes, and the page that is heaviest on the way, in bytes gzipped. */
export type Weight = { files: number; bytes: number; heaviest: { page: string; gzipped: number } };

/** Weighs a built site. */
export const weigh = (site: string): Weight => {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".html"),
  );
  let heaviest = { page: "", gzipped: 0 };
  for (const { parentPath, name } of pages) {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    // What is smaller as it stands is smaller packed.
    if (bytes.length <= heaviest.gzipped) continue;
    const gzipped = gzipSync(bytes).length;
    if (gzipped > heaviest.gzipped) heaviest = { page: relative(site, path), gzipped };
  }
  return { ...sizeOf(site), heaviest };
};
