import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Every file below a folder, as paths with slashes, sorted. */
export const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort();

/** A hash of each file below a folder, by its path. */
export const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );

/** One hash of everything in a folder: two sites with the same hash are identical. */
export const hashOf = (folder: string): string =>
  createHash("sha256")
    .update(JSON.stringify(hashes(folder)))
    .digest("hex");
