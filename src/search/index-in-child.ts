import { dirname } from "node:path";
import { launcher } from "../lib/program.ts";
import { runInChild } from "../lib/run-in-child.ts";
import type { IndexRequest } from "./index-process.ts";
import type { MaterialFile } from "./material.ts";

const program = { file: launcher, args: ["index-search"] };

/**
 * Writes a search index into the folder of its material, in a child process: pages are rendered meanwhile, and a crash of
 * Pagefind is noticed. Throws on failure.
 * @param signal ends the process
 */
export const indexInChild = ({ file }: MaterialFile, signal?: AbortSignal): Promise<void> =>
  runInChild(program, { file, folder: dirname(file) } satisfies IndexRequest, signal);
