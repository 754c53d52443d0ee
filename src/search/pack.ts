import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

/** Gzip tells the machine that it ran on; two builds must not differ by that. */
const gzip = (bytes: Buffer): Buffer => {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
};

/** A name as long as the old one: what is common to this index, then a number. */
const shortName = (old: string, tag: string, place: number): string => {
  const number = place.toString(36);
  const room = old.length - number.length;
  return (
    tag
      .slice(0, Math.floor(old.length / 2))
      .padEnd(room, "0")
      .slice(0, room) + number
  );
};

/**
 * Renames an index's fragments from hashes to numbers, in the list of pages that every search loads
 * first: hashes do not compress, and are half of it. Pagefind takes the names for file names and
 * nothing more. What names a fragment must stand once in the list for each file; where it does not,
 * the index is left as it is, and gives false.
 */
export const packFragments = (folder: string): boolean => {
  const file = readdirSync(folder).find((name) => name.endsWith(".pf_meta"));
  if (!file) return false;
  const files = new Set(readdirSync(join(folder, "fragment")).map((name) => name.replace(/\.pf_fragment$/, "")));
  const tag = file.split("_").at(-2) ?? "";
  const renamed = new Map<string, string>();
  const list = gunzipSync(readFileSync(join(folder, file))).toString("latin1");
  const packed = list.replace(/[a-z-]+_[0-9a-f]{7,}/g, (name) => {
    const known = [...Array(name.indexOf("_")).keys()].map((cut) => name.slice(cut)).find((part) => files.has(part));
    if (!known) return name;
    const short = shortName(known, tag, renamed.size);
    renamed.set(known, short);
    return name.slice(0, -known.length) + short;
  });
  if (renamed.size !== files.size || packed.length !== list.length) return false;
  for (const [from, to] of renamed)
    renameSync(join(folder, "fragment", `${from}.pf_fragment`), join(folder, "fragment", `${to}.pf_fragment`));
  writeFileSync(join(folder, file), gzip(Buffer.from(packed, "latin1")));
  return true;
};
