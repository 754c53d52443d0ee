import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Request } from "./worker.ts";

/**
 * How Node is started where sites are built, as `npm run build` does: most of what a build makes is dropped soon,
 * and with room for it little of that is moved first, which saves an eighth of the time of a large one.
 */
export const builderArgv = ["--max-semi-space-size=64", "--import", "tsx"];

const workerFile = new URL("./worker.ts", import.meta.url);

/**
 * A builder that keeps its process warm between builds. `abandon` ends a build that is under way, `renew` the
 * process, so that the next one starts afresh with changed code; what they end is answered as abandoned.
 */
export const createBuilder = () => {
  let worker: ChildProcess | undefined;
  const start = () => fork(workerFile, { execArgv: builderArgv, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const abandon = () => {
    // One that has just ended needs no telling.
    worker?.send("abandon" satisfies Request, () => undefined);
  };
  const renew = () => {
    worker?.kill();
    worker = undefined;
  };
  const run = (request: Request): Promise<Answer> =>
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
      current.send(request);
    });
  return { run, abandon, renew };
};
