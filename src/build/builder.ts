import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Request } from "./worker.ts";

const workerFile = new URL("./worker.ts", import.meta.url);

/** A builder that keeps its process warm between builds; `renew` starts afresh with changed code. */
export const createBuilder = () => {
  let worker: ChildProcess | undefined;
  const start = () =>
    fork(workerFile, { execArgv: ["--import", "tsx"], stdio: ["ignore", "inherit", "inherit", "ipc"] });
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
        if (worker === current) worker = undefined;
        done({ findings: [], failure: `the builder stopped (exit code ${code})` });
      });
      current.send(request);
    });
  return { run, renew };
};
