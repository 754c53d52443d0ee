import type { Finding } from "../model/finding.ts";
import { type BuildOptions, build, type Memory } from "./build.ts";
import { type Preview, preview } from "./preview.ts";

/** What the worker is asked for: a whole build, or first the pages of saved files alone, if that can be. */
export type Request = { build: BuildOptions; saved?: readonly string[] };

/** What it answers: the findings, and why it failed where it did; of saved files what was checked and made, if they could be. */
export type Answer = { findings: Finding[]; failure?: string; alone?: Omit<Preview, "findings"> };

const memory: Memory = { read: new Map() };

const answer = async ({ build: options, saved }: Request): Promise<Answer> => {
  if (!saved) return { findings: (await build(options, memory)).findings };
  const made = await preview(options, memory, saved);
  if (!made) return { findings: [] };
  const { findings, ...alone } = made;
  return { findings, alone };
};

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", (request: Request) => {
  answer(request).then(
    (told) => process.send?.(told),
    (error: Error) => process.send?.({ findings: [], failure: error.stack ?? String(error) } satisfies Answer),
  );
});
