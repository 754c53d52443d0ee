import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { commands, type Folders } from "./scale/commands.ts";
import { measure, type Run } from "./scale/measure.ts";
import { report, type Size, summarize } from "./scale/report.ts";
import { prepare, type TaskName } from "./scale/tasks.ts";
import { weigh } from "./scale/weigh.ts";

/** The tasks of a round, alternated so that a busy moment of the machine affects all of them. */
const round: TaskName[] = [
  "floor",
  "pagefind",
  "check",
  "recheck",
  "build",
  "whole",
  "again",
  "edited",
  "save",
  "stages",
];

/** The tasks at each size, and the folder of CPU profiles, if any. */
type Plan = { tasks: TaskName[]; profiles: string | undefined };

/** Returns the tasks of each round. The stages of a build are measured once, in the last round. */
const planOf = (rounds: number, only: TaskName[], profiles?: string): Plan => ({
  tasks: Array.from({ length: rounds }, (_, at) =>
    only.filter((task) => task !== "stages" || at === rounds - 1),
  ).flat(),
  profiles,
});

/** Adds the measurements to `size`, and calls `note` after each. */
const measureSize = async (size: Size, { tasks, profiles }: Plan, note: (run: Run) => void): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), "bench-scale-"));
  const folders: Folders = { content: join(work, "content"), out: join(work, "site"), floorOut: join(work, "floor") };
  try {
    await prepare(folders, size.briefs);
    for (const task of tasks) {
      const run = await measure(task, folders);
      size.runs.push(run);
      note(run);
    }
    if (existsSync(folders.out)) size.site = weigh(folders.out);
    if (profiles) await measure("build", folders, join(profiles, `build-${size.briefs}.cpuprofile`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const read = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "3" },
      tasks: { type: "string", default: round.join(",") },
      profile: { type: "boolean", default: false },
      out: { type: "string", default: ".cache/bench" },
    },
  });
  const sizes = (positionals.length > 0 ? positionals : ["100", "1000"]).map(Number);
  return { ...values, sizes, out: resolve(values.out), only: values.tasks.split(",") as TaskName[] };
};

/**
 * Measures builds of invented briefings, and the least that any generator must do, in turn. Reports each run, writes
 * `scale.json` after each, and prints tables at the end.
 * @param args numbers of briefs, `--rounds N`, `--tasks a,b`, `--profile`, `--out FOLDER`
 */
export const benchScale = async (args: readonly string[]): Promise<void> => {
  const { sizes, rounds, only, profile, out } = read(args);
  mkdirSync(out, { recursive: true });
  const machine = { processors: cpus().length, node: process.version, platform: `${process.platform} ${process.arch}` };
  const measured: Size[] = [];
  const keep = () => {
    const results = { machine, summaries: measured.flatMap(summarize), sizes: measured };
    writeFileSync(join(out, "scale.json"), `${JSON.stringify(results, null, 1)}\n`);
  };
  console.log(`${machine.processors} processors, Node ${machine.node}`);
  // Once before, so that the program is bundled and its compiled code is cached, as it is for all but the first run.
  const used = only.filter((task) => task in commands);
  await measureSize({ briefs: 2, runs: [] }, { tasks: used, profiles: undefined }, () => undefined);
  for (const briefs of sizes) {
    const size: Size = { briefs, runs: [] };
    measured.push(size);
    await measureSize(size, planOf(Number(rounds), only, profile ? out : undefined), (run) => {
      console.log(`${briefs} ${run.task} ${run.seconds.toFixed(1)} s, ${run.peakMegabytes.toFixed(0)} MB`);
      keep();
    });
    keep();
  }
  console.log(`\n${report(measured)}`);
};
