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

let underWay = new AbortController();

const answer = async ({ build: options, saved }: Exclude<Request, "abandon">, signal: AbortSignal): Promise<Answer> => {
  if (!saved) return { findings: (await build(options, memory, signal)).findings };
  const made = await preview(options, memory, saved);
  if (!made) return { findings: [] };
  const { findings, ...alone } = made;
  return { findings, alone };
};

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", (request: Request) => {
  if (request === "abandon") {
    underWay.abort();
    return;
  }
  underWay = new AbortController();
  const { signal } = underWay;
  answer(request, signal).then(
    (told) => process.send?.(told),
    (error: Error) =>
      process.send?.({
        findings: [],
        ...(signal.aborted ? { abandoned: true } : { failure: error.stack ?? String(error) }),
      } satisfies Answer),
  );
});
