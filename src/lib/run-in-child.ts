import { fork } from "node:child_process";
import type { ChildReply } from "./serve-parent.ts";

/** A program that calls `serveParent`: its file, its arguments, and how Node runs it. */
export type ChildProgram = { file: string; args?: string[]; execArgv?: string[] };

/**
 * Runs a piece of work in a child process. Throws what the work throws.
 * @param request what to do, as JSON can hold it
 * @param signal ends the process
 */
export const runInChild = (
  { file, args = [], execArgv = [] }: ChildProgram,
  request: object,
  signal?: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(file, args, { execArgv, ...(signal ? { signal } : {}) });
    let answer: ChildReply | undefined;
    child.once("message", (message) => {
      answer = message as ChildReply;
    });
    child.once("error", (error) => reject(signal?.aborted ? signal.reason : error));
    child.once("exit", (code, killedBy) => {
      if (answer && !answer.failure) resolve();
      else reject(new Error(answer?.failure ?? `a child process stopped (${killedBy ?? `exit code ${code}`})`));
    });
    child.send(request);
  });
