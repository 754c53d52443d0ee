import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../lib/attempt.ts";
import { sha256 } from "../lib/sha256.ts";
import type { Briefing } from "../model/briefing.ts";
import { indexInChild } from "../search/index-in-child.ts";
import { writeMaterial } from "../search/material.ts";
import { programHash } from "./build-cache.ts";
import { markUsed, pruneCache } from "./cache-folder.ts";

/** The maximum of search indexes in the cache. */
const maxCached = 4;

/** Copies an index from the cache, if it is there. */
const loadIndex = (cached: string, folder: string): boolean =>
  attempt(() => {
    markUsed(cached);
    cpSync(cached, folder, { recursive: true });
    return true;
  }) ?? false;

/** Copies an index to the cache in one step, so that no process reads half of it. */
const saveIndex = (folder: string, cached: string): void => {
  const fresh = `${cached}.${process.pid}`;
  cpSync(folder, fresh, { recursive: true });
  try {
    renameSync(fresh, cached);
  } catch {
    // Another process was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
};

/**
 * Writes a briefing's search index to a folder: copied from the cache by the hash of its material and the code, or
 * built.
 * @param signal stops the indexing
 */
export const buildSearchIndex = async (
  briefing: Briefing,
  folder: string,
  cache?: string,
  signal?: AbortSignal,
): Promise<void> => {
  const material = writeMaterial(briefing, folder);
  const key = sha256(`${programHash()} ${material.hash}`).slice(0, 32);
  const cached = cache && join(cache, key);
  if (cached && loadIndex(cached, folder)) {
    rmSync(material.file);
    return;
  }
  await indexInChild(material, signal);
  if (!cache || !cached) return;
  // If the cache can't be written, the next build takes longer.
  attempt(() => {
    saveIndex(folder, cached);
    pruneCache(cache, maxCached);
  });
};
