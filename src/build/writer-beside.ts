import { once } from "node:events";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Writer } from "./writer.ts";

/** What a writer does, and with what. */
export type Job = { [K in "write" | "link" | "remove"]: readonly [K, ...Parameters<Writer[K]>] }[
  | "write"
  | "link"
  | "remove"];

/** What the thread is asked for: jobs in their order; or a question, which is answered when all before it is done. */
export type Request = { jobs: Job[] } | { flush: true };

/** Counters that both sides see: how many batches are done, and whether one has failed. */
export const done = 0;
export const failed = 1;

export type ThreadData = { file: string; counters: Int32Array; failures: MessagePort };

const starter = new URL("./thread.mjs", import.meta.url);
const file = new URL("./writer-thread.ts", import.meta.url).href;

/** A batch goes off when its texts have so many characters, or when it holds so many files. */
const batchLength = 1 << 18;
const batchFiles = 64;

/** So many batches may be under way: a slow disk slows the work down and does not fill the memory. */
const mostUnderWay = 64;

/** Milliseconds in which a batch gets done, on any disk. */
const patience = 120_000;

/** A writer in a thread of its own: what hands it files goes on while they are written. A failure is thrown by a later call. */
export const writerBeside = (): Writer => {
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const { port1: failures, port2 } = new MessageChannel();
  const thread = new Worker(starter, {
    execArgv: [],
    workerData: { file, counters, failures: port2 } satisfies ThreadData,
    transferList: [port2],
  });
  failures.unref();
  let failure: unknown;
  thread.on("error", (error) => {
    failure = error;
  });
  let jobs: Job[] = [];
  let length = 0;
  let sent = 0;
  const post = (request: Request) => thread.postMessage(request);
  const throwFailure = () => {
    if (Atomics.load(counters, failed) === 1) failure ??= receiveMessageOnPort(failures)?.message;
    if (failure) throw failure;
  };
  const send = () => {
    throwFailure();
    post({ jobs });
    jobs = [];
    length = 0;
    sent++;
    for (let now = Atomics.load(counters, done); sent - now > mostUnderWay; now = Atomics.load(counters, done))
      if (Atomics.wait(counters, done, now, patience) === "timed-out")
        throw new Error("the disk has taken no file for two minutes");
  };
  const add = (job: Job, characters: number) => {
    jobs.push(job);
    length += characters;
    if (length >= batchLength || jobs.length >= batchFiles) send();
  };
  return {
    write: (path, text) => add(["write", path, text], text.length),
    link: (from, path) => add(["link", from, path], path.length),
    remove: (folder) => {
      add(["remove", folder], folder.length);
      send();
    },
    flush: async () => {
      send();
      const answered = once(thread, "message");
      post({ flush: true });
      await answered;
      throwFailure();
    },
    end: async () => {
      failures.close();
      await thread.terminate();
    },
  };
};
