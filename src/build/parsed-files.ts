import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import { attempt } from "../lib/attempt.ts";
import type { Memo } from "../lib/memoize.ts";
import { root } from "../lib/program.ts";
import { sha256 } from "../lib/sha256.ts";
import { writeWhole } from "../lib/write-whole.ts";
import { programHash } from "./build-cache.ts";
import { pruneCache } from "./cache-folder.ts";

type Entry = { hash: string; result: unknown };

/** The most folders of content whose parsed files are cached: each branch may need its own. */
const maxFolders = 4;

/** Returns the cache of a folder's parsed files: only the same program would parse them the same. */
const fileOf = (cache: string, content: string): string =>
  join(cache, "parsed", `${sha256(`${resolve(content)}\n${programHash()}`)}.bin`);

const load = (file: string): Map<string, Entry> => {
  const found: unknown = attempt(() => deserialize(readFileSync(file)));
  return found instanceof Map ? found : new Map();
};

/** If the cache can't be written, the next reading takes longer. */
const save = (file: string, entries: Map<string, Entry>): void => {
  attempt(() => {
    writeWhole(file, serialize(entries));
    pruneCache(dirname(file), maxFolders);
  });
};

/**
 * Calls `work` with a function that parses only what has changed since the last call for this folder, by the hash of its
 * text, and returns what `work` returns.
 * @param content the folder with `briefs/` and `_data/`
 * @param cache the folder of caches
 */
export const withParsedFiles = <R>(content: string, work: (memo: Memo) => R, cache = join(root, ".cache")): R => {
  const file = fileOf(cache, content);
  const before = load(file);
  const now = new Map<string, Entry>();
  const result = work((name, text, make) => {
    const hash = sha256(text);
    const found = before.get(name);
    const entry = found?.hash === hash ? found : { hash, result: make() };
    now.set(name, entry);
    return entry.result as ReturnType<typeof make>;
  });
  if (now.size !== before.size || [...now].some(([name, entry]) => before.get(name) !== entry)) save(file, now);
  return result;
};
