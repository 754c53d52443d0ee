import { type BuildOptions, type BuildResult, build } from "./build.ts";

/** What the worker answers: the build's result, or why it failed. */
export type Answer = BuildResult | { failure: string };

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", async (options: BuildOptions) => {
  let answer: Answer;
  try {
    answer = await build(options);
  } catch (error) {
    answer = { failure: (error as Error).stack ?? String(error) };
  }
  process.send?.(answer);
});
