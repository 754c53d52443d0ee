import { fork } from "node:child_process";
import type { Stage } from "./stages.ts";
import type { Folders, TaskName } from "./tasks.ts";

/** A run of a task: seconds with its start, processor time and memory of its own process. */
export type Run = {
  task: TaskName;
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  files?: number;
  stages?: Stage[];
  /** Seconds from a save in the development server until its page is new. */
  saveSeconds?: number;
};

/** Tasks that are started like `npm run build`; others are started like the other commands. */
const building: readonly TaskName[] = ["build", "whole", "again", "edited", "stages"];
const argvOf = (task: TaskName): string[] => [
  ...(building.includes(task) ? ["--min-semi-space-size=64", "--max-semi-space-size=64"] : []),
  ...["--import", "tsx"],
];

const file = new URL("./task.ts", import.meta.url);

/** Runs a task in its own process, with a CPU profile in the folder `profile`, if given. */
export const measure = (task: TaskName, { content, out, floorOut }: Folders, profile?: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = fork(file, [task, content, out, floorOut, ...(profile ? [profile] : [])], {
      execArgv: argvOf(task),
    });
    let result: Omit<Run, "task" | "seconds"> | undefined;
    child.on("message", (message) => {
      result = message as Omit<Run, "task" | "seconds">;
    });
    child.on("exit", (code) => {
      if (code !== 0 || !result) reject(new Error(`${task} stopped with exit code ${code}`));
      else resolve({ task, seconds: (performance.now() - started) / 1000, ...result });
    });
  });
