// Loaded before a measured program: sends its parent the processor time and the memory that it used.
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.once("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.send?.({ processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 });
  });
