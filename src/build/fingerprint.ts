import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, sep } from "node:path";
import { compareText } from "../model/finding.ts";

/** Every entry below a folder that is no folder, as a path with slashes, sorted; the entry itself where it is a file. */
const entries = (root: string): string[] => {
  const stat = lstatSync(root, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [""] : [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort(compareText);
};

const addBytes = (hash: Hash, path: string): void => {
  const stat = lstatSync(path);
  const bytes = stat.isFile() ? readFileSync(path) : stat.isSymbolicLink() ? readlinkSync(path) : "";
  hash.update(`${stat.isFile()} ${stat.isSymbolicLink()} ${bytes.length}\n`).update(bytes);
};

/** A hash of what files and folders hold, by name and to the byte. Follows no link. */
export const contentHash = (roots: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const root of roots)
    for (const entry of entries(root)) {
      hash.update(`${JSON.stringify([root, entry])}\n`);
      addBytes(hash, entry ? join(root, entry) : root);
    }
  return hash.digest("hex");
};

/** A hash of which files stand in a folder, how long they are, and when each was written: whether any was touched. */
export const stateHash = (root: string): string => {
  const hash = createHash("sha256");
  for (const entry of entries(root)) {
    const { size, mtimeMs, ino } = lstatSync(join(root, entry));
    hash.update(`${entry}\n${size} ${mtimeMs} ${ino}\n`);
  }
  return hash.digest("hex");
};
