import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { indexParts } from "../search/index-parts.ts";
import type { Part } from "../search/material.ts";
import { partsFolder } from "../search/places.ts";
import { startedCode } from "./build-cache.ts";

/** How many parts of search indexes the cache holds at least. */
const fewest = 8;

const copyPart = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.name !== partsFolder) cpSync(join(from, entry.name), join(to, entry.name), { recursive: true });
};

/** Deletes the parts of the cache that were used longest ago. */
const prune = (cache: string, most: number): void => {
  const parts = readdirSync(cache).map((name) => ({
    path: join(cache, name),
    used: statSync(join(cache, name)).mtimeMs,
  }));
  for (const { path } of parts.sort((a, b) => b.used - a.used).slice(most))
    rmSync(path, { recursive: true, force: true });
};

/** Copies a part from the cache, if it is there. */
const loadPart = (cached: string, folder: string): boolean => {
  try {
    const now = (performance.timeOrigin + performance.now()) / 1000;
    utimesSync(cached, now, now);
    copyPart(cached, folder);
    return true;
  } catch {
    return false;
  }
};

/** Copies a part to the cache in one step, so that nobody reads half of it. */
const savePart = (folder: string, cached: string): void => {
  const fresh = `${cached}.${process.pid}`;
  copyPart(folder, fresh);
  try {
    renameSync(fresh, cached);
  } catch {
    // Another process was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
};

/**
 * Puts a search index into a folder: parts that were indexed before come from the cache, under the hash of their
 * material and of the code; the others are indexed.
 * @param folder where the parts' material is
 */
export const buildSearchIndex = async (
  parts: readonly Part[],
  folder: string,
  cache?: string,
  signal?: AbortSignal,
): Promise<void> => {
  if (!cache) return indexParts(parts, signal);
  const cachedPart = ({ hash }: Part) =>
    join(cache, createHash("sha256").update(`${startedCode()} ${hash}`).digest("hex").slice(0, 32));
  const missing = parts.filter((part) => {
    const found = loadPart(cachedPart(part), join(folder, part.place));
    if (found) rmSync(part.file);
    return !found;
  });
  if (missing.length === 0) return;
  await indexParts(missing, signal);
  try {
    for (const part of missing) savePart(join(folder, part.place), cachedPart(part));
    prune(cache, Math.max(fewest, 2 * parts.length));
  } catch {
    // If the cache can't be written, the next build takes longer.
  }
};
