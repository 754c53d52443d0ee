import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the system supports it, no link is followed, and a pipe that nobody writes to does not block. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const isPlain = (path: string, last: boolean): boolean => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return last ? stat?.isFile() === true : stat?.isDirectory() === true;
};

/**
 * Returns the bytes of a regular file below a folder, or undefined if a part of its path is a link, or if it is a
 * device or a pipe, has more than `most` bytes, or does not exist. Throws if it cannot be opened.
 * @param file its path below the folder, with slashes
 */
export const readRegularFile = (root: string, file: string, maxBytes: number): Buffer | undefined => {
  const parts = file.split("/");
  if (parts.includes("..")) return undefined;
  const paths = parts.map((_, at) => join(root, ...parts.slice(0, at + 1)));
  if (!paths.every((path, at) => isPlain(path, at === paths.length - 1))) return undefined;
  const opened = openSync(join(root, file), flags);
  try {
    const stat = fstatSync(opened);
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(opened) : undefined;
  } finally {
    closeSync(opened);
  }
};
