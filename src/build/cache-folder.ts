import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** Sets the time at which an entry of a cache was last used to now. Throws if it is not there. */
export const markUsed = (path: string): void => {
  const now = (performance.timeOrigin + performance.now()) / 1000;
  utimesSync(path, now, now);
};

/** Deletes the entries of a cache that were used longest ago, beyond a maximum. */
export const pruneCache = (cache: string, max: number): void => {
  const entries = readdirSync(cache).map((name) => ({
    path: join(cache, name),
    used: statSync(join(cache, name)).mtimeMs,
  }));
  for (const { path } of entries.sort((a, b) => b.used - a.used).slice(max))
    rmSync(path, { recursive: true, force: true });
};
