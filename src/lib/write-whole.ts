import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file in one step, so that no process reads half of it, in a folder that is created if it is not there. */
export const writeWhole = (file: string, data: string | Uint8Array): void => {
  const fresh = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(fresh, data);
  renameSync(fresh, file);
};
