import { fork } from "node:child_process";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { commandNamed, type Folders } from "./commands.ts";
import type { Stage } from "./stages.ts";
import type { TaskName } from "./tasks.ts";

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

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What Node is started with: the flags of `npm run build` for builds. */
const buildFlags = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

const start = (task: TaskName, folders: Folders): { file: string; args: string[]; flags: string[] } => {
  const command = commandNamed(task);
  if (!command) {
    const { content, out, floorOut } = folders;
    const flags = [...(task === "stages" ? buildFlags : []), "--import", "tsx"];
    return { file: pathOf("task.ts"), args: [task, content, out, floorOut], flags };
  }
  command.before?.(folders);
  const args = command.args(folders);
  return { file: pathOf("../../src/cli/start.cjs"), args, flags: args[0] === "build" ? buildFlags : [] };
};

const profileFlags = (file: string) => [
  "--cpu-prof",
  "--cpu-prof-dir",
  dirname(file),
  "--cpu-prof-name",
  basename(file),
];

/** Runs a task or a command in its own process, with a CPU profile in the file `profile`, if given. */
export const measure = (task: TaskName, folders: Folders, profile?: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const { file, args, flags } = start(task, folders);
    const started = performance.now();
    const child = fork(file, args, {
      execArgv: [
        ...flags,
        "--import",
        new URL("usage.mjs", import.meta.url).href,
        ...(profile ? profileFlags(profile) : []),
      ],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const result: Partial<Run> = {};
    child.on("message", (message) => Object.assign(result, message));
    child.on("exit", (code) => {
      const { processorSeconds, peakMegabytes } = result;
      if (code !== 0 || processorSeconds === undefined || peakMegabytes === undefined)
        reject(new Error(`${task} stopped with exit code ${code}`));
      else resolve({ ...result, task, processorSeconds, peakMegabytes, seconds: (performance.now() - started) / 1000 });
    });
  });
