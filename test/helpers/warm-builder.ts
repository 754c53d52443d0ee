import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { BuildOptions } from "../../src/build/build-options.ts";
import { root, today } from "./content.ts";

/** A build that does not start a process each time, where a process is not the point; it gives what a build tells. */
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
