import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { removeFolder } from "./remove-folder.ts";

const marker = ".tmp-";
const setAside = "-old";
const done = "-done";

/** No build takes an hour: what is older was left behind, even where its number is another process's now. */
const longest = 60 * 60 * 1000;

/** Milliseconds since 1970, for names of folders that go again. */
const clock = () => performance.timeOrigin + performance.now();

/** A fresh folder beside the output for a build to write to; its name tells which process writes it, since when. */
export const workFolder = (out: string, now = clock()): string =>
  `${out}${marker}${process.pid}-${Math.round(now * 1000)}`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Whether the build that a folder is named after may still be at work. */
const isAtWork = (name: string): boolean => {
  const [pid = 0, stamp = 0] = name.split(/[-.]/).map(Number);
  const started = stamp / 1000;
  if (pid === process.pid) return started >= performance.timeOrigin;
  return clock() - started < longest && isRunning(pid);
};

/** What earlier builds of this output left beside it: folders of processes that run no more. */
const leftovers = (out: string): string[] => {
  const folder = dirname(out);
  const prefix = basename(out) + marker;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && !isAtWork(name.slice(prefix.length)))
    .map((name) => join(folder, name));
};

/**
 * Mends what an interrupted build left: the site that it had set aside is put back where none
 * stands, and the rest is deleted. A running build's folder is let alone.
 */
export const sweep = async (out: string): Promise<void> => {
  for (const path of leftovers(out)) {
    if (path.endsWith(setAside) && !existsSync(out)) renameSync(path, out);
    else await removeFolder(path);
  }
};

const isCode = (error: unknown, codes: string[]) => codes.includes((error as NodeJS.ErrnoException).code ?? "");

/** Moves a folder, or gives false where one of the codes says that another build was faster. */
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
 * Puts a finished folder in the place of the output: the old one is moved aside and then deleted,
 * so that at no moment does half a site stand there. Where another build put its site there in
 * between, that one stands as well as ours would. A failure puts the old one back.
 */
export const swap = async (finished: string, out: string): Promise<void> => {
  const old = finished + setAside;
  const moved = move(out, old, ["ENOENT"]);
  try {
    if (!move(finished, out, ["ENOTEMPTY", "EEXIST"])) await removeFolder(finished);
  } catch (error) {
    if (moved && !existsSync(out)) renameSync(old, out);
    throw error;
  }
  if (!moved) return;
  // Renamed before it is deleted, so that half of it is never put back.
  renameSync(old, finished + done);
  await removeFolder(finished + done);
};
