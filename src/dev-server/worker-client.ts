import { fork } from "node:child_process";
import { launcher } from "../lib/program.ts";
import type { Methods, WorkerCall, WorkerReply } from "./worker.ts";

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A worker's methods, and a function that ends it. */
export type Worker = Methods & { stop: () => void };

/** The most characters of a worker's output that a failure repeats. */
const longest = 4000;

/** Starts a worker process with the current code of the generator. Calls in progress when it ends are rejected. */
export const startWorker = (): Worker => {
  const child = fork(launcher, ["dev-worker"], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  const waiting = new Map<number, Waiting>();
  let printed = "";
  let ended: Error | undefined;
  let last = 0;
  child.stderr?.on("data", (data) => {
    printed = (printed + data).slice(-longest);
  });
  child.on("message", ({ id, result, failure }: WorkerReply) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) call?.resolve(result);
    else call?.reject(new Error(failure));
  });
  child.on("close", (code, signal) => {
    ended = new Error(printed.trim() || `the program stopped (${signal ?? `exit code ${code}`})`);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  });
  const call = <K extends keyof Methods>(method: K, ...args: Parameters<Methods[K]>): ReturnType<Methods[K]> =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(ended);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      // If the process has just ended, the call is rejected with it.
      child.send({ id, method, args } as WorkerCall, () => undefined);
    }) as ReturnType<Methods[K]>;
  return {
    update: (...args) => call("update", ...args),
    render: (...args) => call("render", ...args),
    index: (...args) => call("index", ...args),
    stop: () => child.kill(),
  };
};
