import { type ChildProcess, fork } from "node:child_process";
import type { BuildOptions } from "./build.ts";
import type { Answer } from "./worker.ts";

/**
 * How Node is started where sites are built, as `npm run build` does: most of what a build makes is dropped soon,
 * and with room for it little of that is moved first, which saves an eighth of the time of a large one.
 */
export const builderArgv = ["--max-semi-space-size=64", "--import", "tsx"];

const workerFile = new URL("./worker.ts", import.meta.url);

/** A builder that keeps its process warm between builds. `renew` ends it, so that the next build runs changed code. */
export const createBuilder = () => {
  let worker: ChildProcess | undefined;
  const start = () => fork(workerFile, { execArgv: builderArgv, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const renew = () => {
    worker?.kill();
    worker = undefined;
  };
  const run = (options: BuildOptions): Promise<Answer> =>
    new Promise((resolve) => {
      worker ??= start();
      const current = worker;
      const done = (answer: Answer) => {
        current.removeAllListeners("message").removeAllListeners("exit");
        resolve(answer);
      };
      current.once("message", (answer) => done(answer as Answer));
      current.once("exit", (code) => {
        const isRenewed = worker !== current;
        if (!isRenewed) worker = undefined;
        done({
          findings: [],
          ...(isRenewed ? { abandoned: true } : { failure: `the builder stopped (exit code ${code})` }),
        });
      });
      current.send(options);
    });
  return { run, renew };
};
