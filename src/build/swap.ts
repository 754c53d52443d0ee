import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { removeFolder } from "./remove-folder.ts";

const workMarker = ".tmp-";
const oldSuffix = "-old";
const doneSuffix = "-done";

/**
 * Milliseconds after which a work folder is a leftover, even if its process number is in use again: no build takes an
 * hour.
 */
const maxAge = 60 * 60 * 1000;

/** Returns milliseconds since 1970, for the names of temporary folders. */
const timestamp = () => performance.timeOrigin + performance.now();

/** Returns the path of a new folder next to the output, named after the process that writes it and the time. */
export const workFolder = (out: string, now = timestamp()): string =>
  `${out}${workMarker}${process.pid}-${Math.round(now * 1000)}`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Returns whether the build that a folder is named after may still be running. */
const isInUse = (name: string): boolean => {
  const [pid = 0, stamp = 0] = name.split(/[-.]/).map(Number);
  const started = stamp / 1000;
  if (pid === process.pid) return started >= performance.timeOrigin;
  return timestamp() - started < maxAge && isRunning(pid);
};

/** Returns the folders that earlier builds left next to the output, whose processes have ended. */
const leftovers = (out: string): string[] => {
  const folder = dirname(out);
  const prefix = basename(out) + workMarker;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && !isInUse(name.slice(prefix.length)))
    .map((name) => join(folder, name));
};

/**
 * Cleans up after interrupted builds: restores the site that one had set aside if the output is missing, and deletes
 * the rest, except the folders of running builds.
 */
export const cleanUp = async (out: string): Promise<void> => {
  for (const path of leftovers(out)) {
    if (path.endsWith(oldSuffix) && !existsSync(out)) renameSync(path, out);
    else await removeFolder(path);
  }
};

const isCode = (error: unknown, codes: string[]) => codes.includes((error as NodeJS.ErrnoException).code ?? "");

/** Moves a folder. Returns false on an error with one of the codes, which mean that another build was faster. */
const move = (from: string, to: string, codes: string[]): boolean => {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, codes)) return false;
    throw error;
  }
};

/**
 * Replaces the output with a finished folder. The old one is moved aside and then deleted, so that the output is never
 * half a site. If another build put its site there in between, that one stays. On an error the old one is restored.
 */
export const swap = async (finished: string, out: string): Promise<void> => {
  const old = finished + oldSuffix;
  const moved = move(out, old, ["ENOENT"]);
  try {
    if (!move(finished, out, ["ENOTEMPTY", "EEXIST"])) await removeFolder(finished);
  } catch (error) {
    if (moved && !existsSync(out)) renameSync(old, out);
    throw error;
  }
  if (!moved) return;
  // Renamed before it is deleted, so that half of it is never restored.
  renameSync(old, finished + doneSuffix);
  await removeFolder(finished + doneSuffix);
};
