import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { together } from "../beside/together.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import type { Known } from "../model/known.ts";
import { isLarge } from "../model/large.ts";
import { pageAddresses } from "../model/ledger.ts";
import { writeMaterial } from "../search/material.ts";
import { breathing } from "./breath.ts";
import { hasErrors, type Inspected, inspect, type Whereabouts } from "./inspect.ts";
import { codeNow, type Found, inputsHash, look, makingHash, recallStanding, remember, type Standing } from "./kept.ts";
import { outputProblem } from "./output.ts";
import { remembering } from "./remembered.ts";
import { removeFolder } from "./remove-folder.ts";
import { render } from "./render.ts";
import { createReuse, type Made } from "./reuse.ts";
import { indexOrTakeOver, type MadeFrom, takeOver } from "./search-index.ts";
import { tooLarge } from "./site-size.ts";
import type { WrittenPage } from "./survey.ts";
import { swap, sweep, workFolder } from "./swap.ts";
import { type Verdict, verify } from "./verify.ts";
import { directWriter, type Writer } from "./writer.ts";
import { writerBeside } from "./writer-beside.ts";

const searchFolder = "pagefind";

/** Milliseconds without a write after which none is expected. */
const quiet = 100;

export type BuildOptions = {
  /** The folder with `briefs/` and `_data/`. */
  content: string;
  out: string;
  basePath: string;
  today: string;
  /** Where this copy lives, where that is not what `site.yaml` says. */
  at?: Whereabouts;
  search: boolean;
  /** Takes over from the site that stands what no page shows: search, feeds, data. While serving, they are made anew later. */
  quick?: boolean;
  /** A folder for what is worth knowing at the next build; it may be deleted at any time. */
  cache?: string;
  /** Adds the script that shows findings over the page. */
  dev?: boolean;
};

/** What a process that builds again and again with the same code keeps between its builds. */
export type Memory = Inspected & {
  last?: (Standing & { key: string; folder: number; made: Made }) | undefined;
  /** What pages are made of; nothing after findings of errors. */
  linked?: { known: Known; assets: Assets } | undefined;
};

export type BuildResult = { findings: Finding[]; files?: number; briefing?: Briefing };

/** The search index: made anew where it has to be, or taken over from the site that stands. Tells what it was made from. */
const addSearch = async (
  briefing: Briefing,
  folder: string,
  target: string,
  options: BuildOptions & { before: MadeFrom },
  signal: AbortSignal | undefined,
): Promise<MadeFrom> => {
  const standing = join(target, searchFolder);
  const place = join(folder, searchFolder);
  if (options.search) return indexOrTakeOver(writeMaterial(briefing, place), place, standing, options.before, signal);
  if (!options.quick || !existsSync(standing)) return {};
  takeOver(standing, place);
  return options.before;
};

/** Throws where a finished site is not sound; gives how large it is, and its state. */
const check = (briefing: Briefing, folder: string, pages: WrittenPage[], basePath: string): Omit<Verdict, "faults"> => {
  const addresses = [
    ...pageAddresses(briefing),
    ...[...briefing.moved, ...briefing.gone].map(({ address }) => address),
  ];
  const { faults, ...size } = verify(folder, pages, { basePath, addresses });
  if (faults.length > 0) throw new Error(`the site was built and is not sound:\n  ${faults.slice(0, 20).join("\n  ")}`);
  return size;
};

/** Deletes a folder for good: writes that were under way when a build failed may bring it back. */
const clear = async (folder: string): Promise<void> => {
  do {
    removeFolder(folder);
    await pause(quiet);
  } while (existsSync(folder));
};

/** Deletes what a build has written that came to nothing. */
const clearUp = async (folder: string, writer: Writer): Promise<void> => {
  try {
    writer.remove(folder);
    await writer.flush();
  } catch {
    // The writer itself may be what failed.
  }
  await writer.end();
  await clear(folder);
};

/** What the files of a build in this process depend on beside their content. */
const memoryKey = ({ out, basePath, dev }: BuildOptions): string => JSON.stringify([resolve(out), basePath, dev]);

/** What is known of the site that stands, as long as it is the one that this process put there. */
export const madeLast = (last: Memory["last"], options: BuildOptions): Standing | undefined =>
  last?.key === memoryKey(options) && statSync(options.out, { throwIfNoEntry: false })?.ino === last.folder
    ? last
    : undefined;

/** Reads and checks; what is remembered of texts takes memory, and is let go with it. */
const inspectChanged = (
  { content, out, basePath, today, at = {}, cache }: BuildOptions,
  memory: Memory | undefined,
) => {
  const remembered = cache ? remembering(cache, out) : undefined;
  const inspection = inspect(content, { basePath, today, at, before: memory, memo: remembered?.memo });
  remembered?.keep();
  return inspection;
};

export type BuildContext = {
  /** Is added to. */
  memory?: Memory;
  /** Abandons the build, as soon as it next breathes; what it has written is deleted while others go on. */
  signal?: AbortSignal;
  /** What a look at a build with a cache has found, where there was one. */
  found?: Found | undefined;
};

/**
 * The whole run: read, check, render and index side by side, verify, swap. Findings of errors end it
 * before anything is written; an error on the way leaves the output as it stood.
 */
export const build = async (options: BuildOptions, context: BuildContext = {}): Promise<BuildResult> => {
  const { memory, signal } = context;
  const { content, out, basePath, cache, dev = false, quick = false } = options;
  const target = resolve(out);
  const problem = outputProblem(target, content);
  if (problem) throw new Error(problem);
  sweep(target);
  const cached = cache ? { ...options, out: target, cache } : undefined;
  const found = cached && (context.found ?? look(cached));
  const assets = makeAssets({ dev });
  // Where the content has errors, nobody waits for them.
  assets.catch(() => undefined);
  if (memory) memory.linked = undefined;
  const { briefing, content: parsed, findings } = inspectChanged(options, memory);
  if (!briefing || !parsed || hasErrors(findings)) return { findings };
  const before = cached && found ? recallStanding(cached, found) : madeLast(memory?.last, options);
  const reuse = cache || memory ? createReuse(briefing, before?.made) : undefined;
  if (memory) memory.linked = { known: { content: parsed, briefing, saved: new Map() }, assets: await assets };
  const folder = workFolder(target);
  const writer = isLarge(briefing) ? writerBeside() : directWriter();
  try {
    const earlier = reuse && { site: target, reuse, quick: quick && !!before?.made };
    const makePages = async (stop: AbortSignal) => {
      const pages = await render(briefing, folder, { assets, writer, earlier, breathe: breathing(stop) });
      // While search is still at work.
      return { pages, made: reuse?.made() };
    };
    const makeSearch = (stop: AbortSignal) =>
      addSearch(briefing, folder, target, { ...options, before: before?.search ?? {} }, stop);
    const [{ pages, made }, search] = await together([makePages, makeSearch], signal);
    const { files, bytes, state } = check(briefing, folder, pages, basePath);
    findings.push(...tooLarge(bytes));
    swap(folder, target, writer.remove);
    if (memory && made) memory.last = { key: memoryKey(options), folder: statSync(target).ino, made, search };
    // Content or code that changed meanwhile is not what was built.
    if (cached && made && inputsHash(options, codeNow()) === found?.inputs)
      remember(cached.cache, {
        ...{ out: target, inputs: found.inputs, making: makingHash(options), search, site: state, files, findings },
        made,
      });
    await writer.flush();
    await writer.end();
    return { findings, files, briefing };
  } catch (error) {
    const cleared = clearUp(folder, writer);
    if (!signal?.aborted) await cleared;
    // Who abandons a build is in a hurry; what cannot be deleted, the next build sweeps away.
    cleared.catch(() => undefined);
    throw signal?.aborted ? signal.reason : error;
  }
};
