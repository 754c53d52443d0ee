import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build.ts";
import { createBuilder } from "./builder.ts";
import { watchSources } from "./watch.ts";

/** Milliseconds of quiet after which a burst of changes is over. */
const burst = 60;

export type FollowOptions = Omit<BuildOptions, "search" | "dev"> & { root: string };

/** The result of a build: its findings, why it failed, and how long it took. */
export type News = { findings: Finding[]; failure?: string | undefined; seconds: number };

/**
 * Builds a site, and builds it again on every change.
 * @param report is called after each build
 * @returns once the first build is done, what ends it all
 */
export const follow = async (
  { root, ...options }: FollowOptions,
  report: (news: News) => void,
): Promise<() => Promise<void>> => {
  const builder = createBuilder();
  let pending = false;
  let running = Promise.resolve();
  const run = async () => {
    pending = false;
    const started = performance.now();
    const { findings, failure, abandoned } = await builder.run({ ...options, search: true, dev: true });
    if (!abandoned) report({ findings, failure, seconds: (performance.now() - started) / 1000 });
  };
  const watcher = watchSources(options.content, root, burst, ({ code }) => {
    if (code) builder.renew();
    if (pending) return;
    pending = true;
    running = running.then(run);
  });
  running = run();
  await running;
  return async () => {
    builder.renew();
    await watcher.close();
  };
};
