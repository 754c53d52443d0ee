import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const marker = ".tmp-";

/** A fresh folder beside the output for a build to write to; its name tells which process writes it. */
export const workFolder = (out: string, now: number): string => `${out}${marker}${process.pid}-${now.toString(36)}`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Deletes what interrupted builds of this output left behind; a running one's folder is let alone. */
export const sweep = (out: string): void => {
  const folder = dirname(out);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(basename(out) + marker)) continue;
    const pid = Number(name.slice((basename(out) + marker).length).split("-")[0]);
    if (pid === process.pid || !isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/**
 * Puts a finished folder in the place of the output: the old one is moved aside and then deleted,
 * so that at no moment does half a site stand there.
 */
export const swap = (finished: string, out: string): void => {
  const old = `${finished}-old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(finished, out);
  rmSync(old, { recursive: true, force: true });
};
