import type { Finding } from "../model/finding.ts";
import { type BuildOptions, build } from "./build.ts";
import type { Inspected } from "./inspect.ts";

/** The result of a build: the findings, and why it failed if it did. */
export type Answer = { findings: Finding[]; failure?: string; abandoned?: boolean };

const read: Inspected = new Map();

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", (options: BuildOptions) => {
  build(options, undefined, read).then(
    ({ findings }) => process.send?.({ findings } satisfies Answer),
    (error: Error) => process.send?.({ findings: [], failure: error.stack ?? String(error) } satisfies Answer),
  );
});
