import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { BuildOptions } from "../../src/build/build-options.ts";
import { root, today } from "./content.ts";

/** Builds in a running process, for tests that need no new one, and returns the report of the build. */
export const warmBuilder = (): ((
  options: Partial<BuildOptions> & { content: string; out: string },
) => Promise<string>) => {
  let worker: ChildProcess;
  beforeAll(() => {
    worker = fork(join(root, "test/helpers/build-worker.ts"), { cwd: root, execArgv: ["--import", "tsx"] });
  });
  afterAll(() => {
    worker.kill();
  });
  return (options) =>
    new Promise((resolve, reject) => {
      const stopped = () => reject(new Error("the builder stopped"));
      worker.once("exit", stopped);
      worker.once("message", (told) => {
        worker.off("exit", stopped);
        resolve(String(told));
      });
      worker.send({ basePath: "/", today, search: false, ...options });
    });
};
