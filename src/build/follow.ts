import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build.ts";
import { createBuilder } from "./builder.ts";
import { hasErrors } from "./inspect.ts";
import { isAlone, mergeChanges, pauseBefore } from "./pace.ts";
import { type Change, watchSources } from "./watch.ts";

/** Milliseconds of quiet after which a burst of changes is over. */
const burst = 60;
/** Milliseconds at the least before what no page shows is made anew. */
const completePause = 2500;

export type FollowOptions = Omit<BuildOptions, "search" | "quick" | "dev"> & { root: string };

/** What there is to tell: all findings that are known, why a build failed, and how long it took. */
export type News = {
  /** The whole site was built, the pages of saved files alone were made, or what was kept meanwhile was made anew. */
  what: "whole" | "alone" | "complete";
  findings: Finding[];
  failure?: string | undefined;
  seconds: number;
};

/**
 * Builds a site, and builds on every change. Of a site that takes long, the pages of saved files are made
 * first, alone, and the whole follows after a pause without saves; what no page shows (search, feeds, data)
 * follows after another. One build at a time: a save that can be shown alone ends one that is under way, any
 * other change waits for it.
 * @param tell is told of each build, once the site stands
 * @returns once the first build is done, what ends it all
 */
export const follow = async (
  { root, ...options }: FollowOptions,
  tell: (news: News) => void,
): Promise<() => Promise<void>> => {
  const builder = createBuilder();
  const quick: BuildOptions = { ...options, search: false, quick: true, dev: true };
  let findings: Finding[] = [];
  let seconds = Number.POSITIVE_INFINITY;
  let completeSeconds = 0;
  /** Whether the last whole build was without errors, so that pages can be made from it. */
  let isSound = false;
  /** Saved files whose pages could not be made yet. */
  let unshown: string[] = [];
  let pending: Change | undefined;
  let later: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const next = (task: () => Promise<void>): Promise<void> => {
    running = running.then(task);
    return running;
  };
  const after = (pause: number, task: () => Promise<void>): void => {
    clearTimeout(later);
    // A save that has come meanwhile has all that follows it done.
    later = setTimeout(() => void next(async () => (pending ? undefined : task())), pause);
  };
  const run = async (request: Parameters<typeof builder.run>[0]) => {
    const started = performance.now();
    const answer = await builder.run(request);
    return { ...answer, seconds: (performance.now() - started) / 1000 };
  };

  const complete = async () => {
    const answer = await run({ build: { ...options, search: true, dev: true } });
    if (answer.abandoned) return;
    completeSeconds = answer.seconds;
    tell({ what: "complete", findings, failure: answer.failure, seconds: answer.seconds });
  };
  const whole = async (pause = Math.max(completePause, pauseBefore(completeSeconds))) => {
    const answer = await run({ build: quick });
    if (answer.abandoned) return;
    findings = answer.findings;
    isSound = !answer.failure && !hasErrors(findings);
    unshown = [];
    if (isSound) {
      seconds = answer.seconds;
      after(pause, complete);
    }
    tell({ what: "whole", findings, failure: answer.failure, seconds: answer.seconds });
  };
  /** Makes the pages of saved files, or tells that it takes the whole. */
  const alone = async (saved: string[]): Promise<boolean> => {
    const answer = await run({ build: quick, saved });
    if (answer.abandoned) return true;
    if (!answer.alone) return false;
    const { checked, pages } = answer.alone;
    findings = [...findings.filter(({ file }) => !checked.includes(file)), ...answer.findings];
    unshown = pages.length > 0 ? [] : saved;
    if (pages.length > 0) after(pauseBefore(seconds), whole);
    tell({ what: "alone", findings, seconds: answer.seconds });
    return true;
  };
  const answerTo = async (change: Change) => {
    const saved = [...new Set([...unshown, ...(change.saved ?? [])])];
    if (isSound && isAlone(change, seconds) && (await alone(saved))) return;
    await whole();
  };

  await whole(0);
  const watcher = watchSources(options.content, root, burst, (change) => {
    clearTimeout(later);
    if (change.code) builder.renew();
    const waits = pending !== undefined;
    pending = mergeChanges(pending, change);
    // What it would have done is done after the save.
    if (isSound && isAlone(pending, seconds)) builder.abandon();
    if (waits) return;
    void next(async () => {
      const now = pending;
      pending = undefined;
      if (now) await answerTo(now);
    });
  });
  return async () => {
    clearTimeout(later);
    builder.renew();
    await watcher.close();
  };
};
