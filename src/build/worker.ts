import type { Finding } from "../model/finding.ts";
import { type BuildOptions, build, type Memory } from "./build.ts";
import { type Preview, preview } from "./preview.ts";

/**
 * What the worker is asked for: a whole build, or first the pages of saved files alone, if that can be; or to
 * abandon the build that is under way.
 */
export type Request = { build: BuildOptions; saved?: readonly string[] } | "abandon";

/** What it answers: the findings, and why it failed where it did; of saved files what was checked and made, if they could be. */
export type Answer = {
  findings: Finding[];
  failure?: string;
  abandoned?: boolean;
  alone?: Omit<Preview, "findings">;
};

const memory: Memory = { read: new Map() };

/** Ends the build that is under way. */
let underWay: AbortController | undefined;

const buildWhole = async (options: BuildOptions): Promise<Answer> => {
  underWay = new AbortController();
  const { signal } = underWay;
  try {
    return { findings: (await build(options, { memory, signal })).findings };
  } catch (error) {
    if (signal.aborted) return { findings: [], abandoned: true };
    throw error;
  } finally {
    underWay = undefined;
  }
};

const answer = async ({ build: options, saved }: Exclude<Request, "abandon">): Promise<Answer> => {
  if (!saved) return buildWhole(options);
  const made = await preview(options, memory, saved);
  if (!made) return { findings: [] };
  const { findings, ...alone } = made;
  return { findings, alone };
};

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", (request: Request) => {
  if (request === "abandon") return underWay?.abort();
  answer(request).then(
    (told) => process.send?.(told),
    (error: Error) => process.send?.({ findings: [], failure: error.stack ?? String(error) } satisfies Answer),
  );
});
