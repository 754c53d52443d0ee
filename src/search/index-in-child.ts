import { execFile } from "node:child_process";
import { launcher } from "../lib/program.ts";
import type { MaterialFile } from "./material.ts";

/**
 * Writes a search index into the folder of its material, in a child process: pages are rendered meanwhile, and a crash of
 * Pagefind is noticed. Throws on failure.
 * @param signal ends the process
 */
export const indexInChild = ({ file }: MaterialFile, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [launcher, "index-search", file], { signal }, (error, _, printed) => {
      if (signal?.aborted) reject(signal.reason);
      else if (error) reject(new Error(printed.trim() || `search: ${error.message}`));
      else resolve();
    });
  });
