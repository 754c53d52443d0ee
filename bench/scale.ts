import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measure, type Run } from "./scale/measure.ts";
import { report, type Size, summarize } from "./scale/report.ts";
import { type Folders, prepare, type TaskName } from "./scale/tasks.ts";
import { type Weight, weigh } from "./scale/weigh.ts";

/** What one round measures, in this order, so that a busy moment of the machine falls on all alike. */
const round: TaskName[] = ["floor", "pagefind", "check", "build", "whole", "again", "edited", "save"];

const measureSize = async (briefs: number, rounds: number, only: TaskName[], profiles?: string): Promise<Size> => {
  const work = mkdtempSync(join(tmpdir(), "bench-scale-"));
  const folders: Folders = { content: join(work, "content"), out: join(work, "site"), floorOut: join(work, "floor") };
  const runs: Run[] = [];
  let site: Weight | undefined;
  try {
    await prepare(folders, briefs);
    for (let at = 0; at < rounds; at++) for (const task of only) runs.push(await measure(task, folders));
    if (existsSync(folders.out)) site = weigh(folders.out);
    runs.push(await measure("stages", folders));
    if (profiles) await measure("build", folders, join(profiles, `build-${briefs}.cpuprofile`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { briefs, runs, site };
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
 * Measures builds of made-up briefings beside what any generator must do at the least, in turn.
 * Prints tables and writes `scale.json`.
 * @param args numbers of briefs, `--rounds N`, `--tasks a,b`, `--profile`, `--out FOLDER`
 */
export const benchScale = async (args: readonly string[]): Promise<void> => {
  const { sizes, rounds, only, profile, out } = read(args);
  mkdirSync(out, { recursive: true });
  const measured: Size[] = [];
  for (const briefs of sizes) measured.push(await measureSize(briefs, Number(rounds), only, profile ? out : undefined));
  const machine = { processors: cpus().length, node: process.version, platform: `${process.platform} ${process.arch}` };
  const summaries = measured.flatMap(summarize);
  writeFileSync(join(out, "scale.json"), `${JSON.stringify({ machine, summaries, sizes: measured }, null, 1)}\n`);
  console.log(`${machine.processors} processors, Node ${machine.node}\n\n${report(measured)}`);
};
