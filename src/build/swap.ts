import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const marker = ".tmp-";
const setAside = "-old";

/** A fresh folder beside the output for a build to write to; its name tells which process writes it. */
export const workFolder = (out: string, now: number): string =>
  `${out}${marker}${process.pid}-${Math.round(now * 1000)}`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** What earlier builds of this output left beside it: folders of processes that run no more. */
const leftovers = (out: string): string[] => {
  const folder = dirname(out);
  const prefix = basename(out) + marker;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length).split("-")[0])))
    .map((name) => join(folder, name));
};

/**
 * Mends what an interrupted build left: the site that it had set aside is put back where none
 * stands, and the rest is deleted. A running build's folder is let alone.
 */
export const sweep = (out: string): void => {
  for (const path of leftovers(out)) {
    if (path.endsWith(setAside) && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
};

/**
 * Puts a finished folder in the place of the output: the old one is moved aside and then deleted,
 * so that at no moment does half a site stand there.
 */
export const swap = (finished: string, out: string): void => {
  const old = finished + setAside;
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(finished, out);
  } catch (error) {
    // Another build put its site there in between: its site stands as well as ours would.
    if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
    rmSync(finished, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
};
