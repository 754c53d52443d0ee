import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { directWriter } from "./writer.ts";
import { done, failed, type Job, type Request, type ThreadData } from "./writer-beside.ts";

/** Writes what its parent hands over, so that the parent need not wait for the disk. */
const serve = (port: MessagePort, { counters, failures }: ThreadData): void => {
  const { write, link, remove } = directWriter();
  const work = (job: Job) => {
    if (job[0] === "write") write(job[1], job[2]);
    else if (job[0] === "link") link(job[1], job[2]);
    else remove(job[1]);
  };
  const workAll = (jobs: Job[]) => {
    try {
      for (const job of jobs) work(job);
    } catch (error) {
      failures.postMessage(error);
      Atomics.store(counters, failed, 1);
    }
  };
  port.on("message", (request: Request) => {
    if ("flush" in request) return port.postMessage("flushed");
    if (Atomics.load(counters, failed) === 0) workAll(request.jobs);
    Atomics.add(counters, done, 1);
    Atomics.notify(counters, done);
  });
};

if (parentPort) serve(parentPort, workerData as ThreadData);
