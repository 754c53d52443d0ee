import { fork } from "node:child_process";
import type { Answer } from "./answer.ts";

/**
 * Has a process of its own do a piece of work, while this one goes on. Throws what the work throws.
 * @param file the program, which ends in `answer`
 * @param request what is to be done, as JSON can hold it
 * @param signal ends the process
 */
export const askBeside = (file: URL, request: object, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(file, { execArgv: ["--import", "tsx"], ...(signal ? { signal } : {}) });
    let answer: Answer | undefined;
    child.once("message", (told) => {
      answer = told as Answer;
    });
    child.once("error", reject);
    child.once("exit", (code, killedBy) => {
      if (answer && !answer.failure) resolve();
      else
        reject(new Error(answer?.failure ?? `a process beside this one stopped (${killedBy ?? `exit code ${code}`})`));
    });
    child.send(request);
  });
