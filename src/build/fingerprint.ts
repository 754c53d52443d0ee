import { createHash, type Hash } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync, type Stats } from "node:fs";
import { maxLedgerBytes } from "../read/ledger.ts";
import { type FolderEntry, walk } from "./walk.ts";

/** What a larger file holds decides nothing: it is refused for its size. */
const mostHashed = maxLedgerBytes;

/** What a file holds; of one that cannot be read, why. */
const bytesOf = (path: string): Buffer | string => {
  try {
    return readFileSync(path);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
};

const addBytes = (hash: Hash, path: string, stat: Stats): void => {
  if (stat.isFile() && stat.size > mostHashed) {
    hash.update(`${stat.size} bytes\n`);
    return;
  }
  const bytes = stat.isFile() ? bytesOf(path) : stat.isSymbolicLink() ? readlinkSync(path) : "";
  hash.update(`${stat.isFile()} ${stat.isSymbolicLink()} ${bytes.length}\n`).update(bytes);
};

/** Every entry of a folder; a file itself; nothing where neither is there. */
function* entriesOf(root: string): Generator<FolderEntry> {
  const stat = lstatSync(root, { throwIfNoEntry: false });
  if (stat?.isDirectory()) yield* walk(root);
  else if (stat) yield { path: "", stat };
}

/** A hash of what files and folders hold, by name and to the byte. Follows no link. */
export const contentHash = (roots: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const root of roots)
    for (const { path, stat } of entriesOf(root)) {
      hash.update(`${JSON.stringify([root, path])}\n`);
      addBytes(hash, path ? `${root}/${path}` : root, stat);
    }
  return hash.digest("hex");
};

/** Hashes which files stand in a folder, how long they are, and when each was written: whether any was touched. */
export const stateHasher = () => {
  const hash = createHash("sha256");
  return {
    add: ({ path, stat: { size, mtimeMs, ino } }: FolderEntry): void => {
      hash.update(`${path}\n${size} ${mtimeMs} ${ino}\n`);
    },
    end: (): string => hash.digest("hex"),
  };
};

/** The same of all that stands in a folder. */
export const stateHash = (root: string): string => {
  const state = stateHasher();
  for (const entry of entriesOf(root)) state.add(entry);
  return state.end();
};
