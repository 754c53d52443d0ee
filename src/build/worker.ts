import type { Finding } from "../model/finding.ts";
import { type BuildOptions, build, type Memory } from "./build.ts";

/** What the worker is asked for. */
export type Request = { build: BuildOptions };

/** What it answers: the findings, and why it failed where it did. */
export type Answer = { findings: Finding[]; failure?: string };

const memory: Memory = { read: new Map() };

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", (request: Request) => {
  build(request.build, memory).then(
    ({ findings }) => process.send?.({ findings } satisfies Answer),
    (error: Error) => process.send?.({ findings: [], failure: error.stack ?? String(error) } satisfies Answer),
  );
});
