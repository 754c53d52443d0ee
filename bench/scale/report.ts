import type { Run } from "./measure.ts";
import { median } from "./median.ts";
import type { TaskName } from "./tasks.ts";
import type { Weight } from "./weigh.ts";

/** All runs of one size, and the weight of the built site, if any. */
export type Size = { briefs: number; runs: Run[]; site?: Weight | undefined };

/** A task's runs of one size, summarized: medians, and the highest peak. */
export type Summary = {
  briefs: number;
  task: TaskName;
  runs: number;
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  /** The ratio to the floor's seconds. */
  timesFloor: number | undefined;
  /** Seconds from a save in the development server until its page is new: the median. */
  saveSeconds?: number;
};

const savesOf = (runs: Run[]): Pick<Summary, "saveSeconds"> => {
  const all = runs.flatMap(({ saveSeconds }) => saveSeconds ?? []);
  return all.length > 0 ? { saveSeconds: median(all) } : {};
};

export const summarize = ({ briefs, runs }: Size): Summary[] => {
  const of = (task: TaskName) => runs.filter((run) => run.task === task);
  const seconds = (task: TaskName) => median(of(task).map((run) => run.seconds));
  return [...new Set(runs.map(({ task }) => task))].map((task) => ({
    briefs,
    task,
    runs: of(task).length,
    seconds: seconds(task),
    processorSeconds: median(of(task).map((run) => run.processorSeconds)),
    peakMegabytes: Math.max(...of(task).map((run) => run.peakMegabytes)),
    timesFloor: of("floor").length > 0 ? seconds(task) / seconds("floor") : undefined,
    ...savesOf(of(task)),
  }));
};

/** Returns how time grows between two sizes, as an exponent: 1 is linear, 2 is quadratic. */
export const growth = (small: Summary, large: Summary): number =>
  Math.log(large.seconds / small.seconds) / Math.log(large.briefs / small.briefs);

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const number = (value: number | undefined, digits = 2) => (value === undefined ? "" : value.toFixed(digits));

const times = (summaries: Summary[]) =>
  table(
    ["briefs", "what", "runs", "seconds", "× floor", "processor seconds", "peak MB"],
    summaries.map((one) => [
      one.briefs.toLocaleString("en-US"),
      one.task,
      String(one.runs),
      number(one.seconds),
      number(one.timesFloor),
      number(one.processorSeconds),
      number(one.peakMegabytes, 0),
    ]),
  );

const growths = (summaries: Summary[]) => {
  const names = [...new Set(summaries.map(({ task }) => task))];
  const rows = names.flatMap((task) => {
    const sizes = summaries.filter((one) => one.task === task).sort((a, b) => a.briefs - b.briefs);
    return sizes.slice(1).map((large, place) => {
      const small = sizes[place] as Summary;
      return [task, `${small.briefs} to ${large.briefs}`, number(growth(small, large))];
    });
  });
  return rows.length > 0 ? table(["what", "from, to", "growth exponent"], rows) : "";
};

const byStage = (sizes: Size[]) => {
  const taken = sizes.flatMap(({ briefs, runs }) => {
    const last = runs.findLast((run) => run.stages);
    return last?.stages ? [{ briefs, stages: last.stages }] : [];
  });
  if (taken.length === 0) return "";
  const names = taken[0]?.stages.map(({ name }) => name) ?? [];
  const cell = (stages: Run["stages"], name: string) => number(stages?.find((stage) => stage.name === name)?.seconds);
  return table(
    ["processor seconds by stage", ...taken.map(({ briefs }) => briefs.toLocaleString("en-US"))],
    names.map((name) => [name, ...taken.map(({ stages }) => cell(stages, name))]),
  );
};

const weights = (sizes: Size[]) => {
  const built = sizes.flatMap(({ briefs, site }) => (site ? [{ briefs, ...site }] : []));
  const rows = built.map(({ briefs, files, bytes, heaviest }) => [
    briefs.toLocaleString("en-US"),
    files.toLocaleString("en-US"),
    number(bytes / 1e6, 0),
    heaviest.page,
    number(heaviest.gzipped / 1e3, 0),
  ]);
  return rows.length > 0 ? table(["briefs", "files", "MB", "heaviest page", "kB gzipped"], rows) : "";
};

const saved = (summaries: Summary[]) => {
  const rows = summaries.flatMap(({ briefs, runs, saveSeconds }) =>
    saveSeconds === undefined ? [] : [[briefs.toLocaleString("en-US"), String(runs), number(saveSeconds)]],
  );
  return rows.length > 0 ? table(["briefs", "runs", "seconds from a save until its page is new"], rows) : "";
};

/** Renders the measurements as tables. */
export const report = (sizes: Size[]): string => {
  const summaries = sizes.flatMap(summarize);
  const timed = summaries.filter(({ saveSeconds }) => saveSeconds === undefined);
  const tables = [times(timed), growths(timed), saved(summaries), weights(sizes), byStage(sizes)];
  return tables.filter(Boolean).join("\n\n");
};
