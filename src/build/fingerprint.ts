import { createHash, type Hash } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync, type Stats } from "node:fs";
import { maxLedgerBytes } from "../read/ledger.ts";
import { type FolderEntry, walk } from "./walk.ts";

/** The bytes of a larger file do not matter: it is refused for its size. */
const maxHashedBytes = maxLedgerBytes;

/** Returns the bytes of a file, or the code of the error if it cannot be read. */
const bytesOf = (path: string): Buffer | string => {
  try {
    return readFileSync(path);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
};

const addBytes = (hash: Hash, path: string, stat: Stats): void => {
  if (stat.isFile() && stat.size > maxHashedBytes) {
    hash.update(`${stat.size} bytes\n`);
    return;
  }
  const bytes = stat.isFile() ? bytesOf(path) : stat.isSymbolicLink() ? readlinkSync(path) : "";
  hash.update(`${stat.isFile()} ${stat.isSymbolicLink()} ${bytes.length}\n`).update(bytes);
};

/** Yields every entry of a folder, or a file itself, or nothing if there is neither. */
function* entriesOf(root: string): Generator<FolderEntry> {
  const stat = lstatSync(root, { throwIfNoEntry: false });
  if (stat?.isDirectory()) yield* walk(root);
  else if (stat) yield { path: "", stat };
}

/** Returns a hash of the contents of files and folders, with their names. Follows no link. */
export const contentHash = (roots: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const root of roots)
    for (const { path, stat } of entriesOf(root)) {
      hash.update(`${JSON.stringify([root, path])}\n`);
      addBytes(hash, path ? `${root}/${path}` : root, stat);
    }
  return hash.digest("hex");
};

/** Returns a hasher of the names, sizes and times of files, by which changes are detected. */
export const stateHasher = () => {
  const hash = createHash("sha256");
  return {
    add: ({ path, stat: { size, mtimeMs, ino } }: FolderEntry): void => {
      hash.update(`${path}\n${size} ${mtimeMs} ${ino}\n`);
    },
    end: (): string => hash.digest("hex"),
  };
};

/** Returns such a hash of everything in a folder. */
export const stateHash = (root: string): string => {
  const state = stateHasher();
  for (const entry of entriesOf(root)) state.add(entry);
  return state.end();
};
