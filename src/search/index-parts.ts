import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { askBeside } from "../beside/ask.ts";
import type { Request } from "./index-process.ts";
import type { Part } from "./material.ts";

const program = new URL("./index-process.ts", import.meta.url);

/** How many parts are made at once: with one processor for the rest of a build, and never fewer than one. */
const atOnce = Math.max(1, availableParallelism() - 1);

/**
 * Makes parts of a search index where their material is, each in a process of its own, while this one goes on.
 * Throws on failure.
 * @param signal abandons them, and ends these processes
 */
export const indexParts = async (parts: readonly Part[], signal?: AbortSignal): Promise<void> => {
  const waiting = [...parts];
  const failed = new AbortController();
  const either = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  const work = async () => {
    for (let part = waiting.shift(); part && !either.aborted; part = waiting.shift())
      await askBeside(program, { file: part.file, folder: dirname(part.file) } satisfies Request, either);
  };
  await Promise.all(Array.from({ length: atOnce }, () => work().catch((error) => failed.abort(error))));
  either.throwIfAborted();
};
