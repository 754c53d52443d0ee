import { fork } from "node:child_process";
import type { Answer } from "./serve-parent.ts";

/**
 * Runs a piece of work in a child process. Throws what the work throws.
 * @param file the program, which calls `serveParent`
 * @param request what to do, as JSON can hold it
 * @param signal ends the process
 */
export const runInChild = (file: URL, request: object, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(file, { execArgv: ["--import", "tsx"], ...(signal ? { signal } : {}) });
    let answer: Answer | undefined;
    child.once("message", (message) => {
      answer = message as Answer;
    });
    child.once("error", reject);
    child.once("exit", (code, killedBy) => {
      if (answer && !answer.failure) resolve();
      else reject(new Error(answer?.failure ?? `a child process stopped (${killedBy ?? `exit code ${code}`})`));
    });
    child.send(request);
  });
