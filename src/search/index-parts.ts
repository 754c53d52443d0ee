import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { launcher } from "../lib/program.ts";
import { runAll } from "../lib/run-all.ts";
import { runInChild } from "../lib/run-in-child.ts";
import type { Request } from "./index-process.ts";
import type { Part } from "./material.ts";

const program = { file: launcher, args: ["search-part"] };

/** How many parts are made at once: with one processor for the rest of a build, and never fewer than one. */
const atOnce = Math.max(1, availableParallelism() - 1);

/**
 * Makes parts of a search index where their material is, each in a process of its own, while this one goes on.
 * Throws on failure.
 * @param signal abandons them, and ends these processes
 */
export const indexParts = async (parts: readonly Part[], signal?: AbortSignal): Promise<void> => {
  const waiting = [...parts];
  const work = async (stop: AbortSignal) => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      stop.throwIfAborted();
      await runInChild(program, { file: part.file, folder: dirname(part.file) } satisfies Request, stop);
    }
  };
  await runAll(
    Array.from({ length: atOnce }, () => work),
    signal,
  );
};
