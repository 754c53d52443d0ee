import { fork } from "node:child_process";
import { launcher } from "../lib/program.ts";
import type { WorkerCall, WorkerMethods, WorkerReply } from "./worker.ts";

type PendingCall = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A worker's methods, and a function that ends it. */
export type Worker = WorkerMethods & { stop: () => void };

/** The most characters of a worker's output that a failure repeats. */
const maxOutput = 4000;

/** Starts a worker process with the current code of the generator. Calls in progress when it ends are rejected. */
export const startWorker = (): Worker => {
  const child = fork(launcher, ["dev-worker"], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  const pendingCalls = new Map<number, PendingCall>();
  let printed = "";
  let ended: Error | undefined;
  let last = 0;
  child.stderr?.on("data", (data) => {
    printed = (printed + data).slice(-maxOutput);
  });
  child.on("message", ({ id, result, failure }: WorkerReply) => {
    const call = pendingCalls.get(id);
    pendingCalls.delete(id);
    if (failure === undefined) call?.resolve(result);
    else call?.reject(new Error(failure));
  });
  child.on("close", (code, signal) => {
    ended = new Error(printed.trim() || `the program stopped (${signal ?? `exit code ${code}`})`);
    for (const { reject } of pendingCalls.values()) reject(ended);
    pendingCalls.clear();
  });
  const call = <K extends keyof WorkerMethods>(
    method: K,
    ...args: Parameters<WorkerMethods[K]>
  ): ReturnType<WorkerMethods[K]> =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(ended);
      const id = ++last;
      pendingCalls.set(id, { resolve, reject });
      // If the process has just ended, the call is rejected with it.
      child.send({ id, method, args } satisfies WorkerCall, () => undefined);
    }) as ReturnType<WorkerMethods[K]>;
  return {
    update: (...args) => call("update", ...args),
    render: (...args) => call("render", ...args),
    index: (...args) => call("index", ...args),
    stop: () => child.kill(),
  };
};
