import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasErrors } from "../build/inspect.ts";
import { attempt } from "../lib/attempt.ts";
import type { Finding } from "../model/finding.ts";
import type { ServerResponseData } from "./respond.ts";
import { burstDelay, type FileChange, mergeChanges, watchSources } from "./watch.ts";
import type { SiteOptions } from "./worker.ts";
import { startWorker } from "./worker-client.ts";

/** Milliseconds of quiet after which search is indexed. */
const idleDelay = 1500;

export type DevelopOptions = SiteOptions & { root: string };

/** The findings on the current content, or why it couldn't be checked. */
export type ContentStatus = { findings: Finding[]; failure?: string };

/** Events for the developer: work begins, and how it ended. */
type DevelopEvents = {
  begin: (change: FileChange | undefined) => void;
  done: (status: ContentStatus, seconds: number) => void;
  indexed: (seconds: number, failure?: string) => void;
};

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Indexes search into a temporary folder when nothing has changed for a while; until then the previous index is used.
 */
const createIndexer = ({ indexed }: DevelopEvents, write: (folder: string) => Promise<void>) => {
  const base = mkdtempSync(join(tmpdir(), "briefing-search-"));
  // If an index is being written, the system clears its temporary folders.
  const remove = () => attempt(() => rmSync(base, { recursive: true, force: true }));
  process.once("exit", remove);
  let current: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let number = 0;
  let running: Promise<unknown> = Promise.resolve();
  const run = async (mine: number) => {
    const started = performance.now();
    const folder = join(base, String(mine));
    try {
      await write(folder);
      if (mine !== number) return;
      const previous = current;
      current = folder;
      if (previous) rmSync(previous, { recursive: true, force: true });
      indexed(secondsSince(started));
    } catch (error) {
      attempt(() => rmSync(folder, { recursive: true, force: true }));
      // Indexing that was stopped, or whose worker was replaced, is not a failure.
      if (mine === number) indexed(secondsSince(started), messageOf(error));
    }
  };
  const cancel = () => {
    clearTimeout(timer);
    number++;
  };
  return {
    folder: () => current,
    cancel,
    schedule: (pause: number) => {
      cancel();
      timer = setTimeout(() => {
        running = Promise.all([running, run(number)]);
      }, pause);
    },
    /** Removes the folder, once nothing is written into it anymore. */
    stop: async () => {
      cancel();
      await running;
      process.off("exit", remove);
      remove();
    },
  };
};

/**
 * Keeps a briefing checked and ready to render while files change. After an error the last good state stays. When the
 * generator's code changes, a new worker replaces the old one as soon as it works.
 * @returns after the content was checked for the first time
 */
export const develop = async ({ root, ...options }: DevelopOptions, events: DevelopEvents) => {
  let worker = startWorker();
  let pending: FileChange | undefined;
  let running = Promise.resolve();
  const indexer = createIndexer(events, (folder) => worker.index(folder));

  const check = async (change: FileChange | undefined): Promise<Finding[]> => {
    if (change?.kind !== "code") return worker.update(options, change?.kind === "styles");
    const next = startWorker();
    try {
      const findings = await next.update(options, false);
      worker.stop();
      worker = next;
      return findings;
    } catch (error) {
      next.stop();
      throw error;
    }
  };
  const update = async (change: FileChange | undefined, pause = idleDelay) => {
    const started = performance.now();
    events.begin(change);
    indexer.cancel();
    const status = await check(change).then(
      (findings): ContentStatus => ({ findings }),
      (error): ContentStatus => ({ findings: [], failure: messageOf(error) }),
    );
    events.done(status, secondsSince(started));
    if (!status.failure && !hasErrors(status.findings)) indexer.schedule(pause);
  };

  const watcher = watchSources(options.content, root, burstDelay, (change) => {
    const waits = pending !== undefined;
    pending = mergeChanges(pending, change);
    if (waits) return;
    running = running.then(() => {
      const now = pending;
      pending = undefined;
      return update(now);
    });
  });
  running = update(undefined, 0);
  await running;
  return {
    /** Renders the requested output, after all changes reported so far. */
    render: async (pathname: string): Promise<ServerResponseData | undefined> => {
      await running;
      return worker.render(pathname);
    },
    /** Returns the folder of the search index; undefined until it was indexed. */
    index: indexer.folder,
    stop: async (): Promise<void> => {
      await watcher.close();
      await indexer.stop();
      worker.stop();
    },
  };
};
