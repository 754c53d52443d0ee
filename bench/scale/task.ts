import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { type TaskName, tasks } from "./tasks.ts";

const profiled = async <T>(file: string | undefined, work: () => Promise<T>): Promise<T> => {
  if (!file) return work();
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  const result = await work();
  const { profile } = await session.post("Profiler.stop");
  writeFileSync(file, JSON.stringify(profile));
  return result;
};

/** Runs a task, and sends its parent the result and the peak memory of this process. */
const [name, content = "", out = "", floorOut = "", profile] = process.argv.slice(2);
const done = await profiled(profile, () => tasks[name as TaskName]({ content, out, floorOut }));
const after = process.resourceUsage();
process.send?.({
  ...done,
  processorSeconds: (after.userCPUTime + after.systemCPUTime) / 1e6,
  peakMegabytes: after.maxRSS / 1024,
});
