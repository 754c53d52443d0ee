import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build.ts";
import { contentHash, stateHash } from "./fingerprint.ts";

/** What the last build of an output was made from, what it found, and a hash of the state in which it left the output. */
export type PreviousBuild = { out: string; inputs: string; site: string; files: number; findings: Finding[] };

/** The options of a build that uses the cache. */
export type CachedOptions = BuildOptions & { cache: string };

const sha = (text: string) => createHash("sha256").update(text).digest("hex");

const root = resolve(import.meta.dirname, "../..");

/** Returns a hash of the generator's code as it is now, its libraries and the runtime. */
export const codeNow = (): string =>
  sha(
    [
      process.version,
      process.platform,
      process.arch,
      contentHash(
        ["src", "_includes", "eleventy.config.ts", "package-lock.json", "tsconfig.json"].map((name) =>
          join(root, name),
        ),
      ),
    ].join("\n"),
  );

let code: string | undefined;

/** Returns the same hash, read once: a process keeps the code that it was started with. */
export const codeHash = (): string => {
  code ??= codeNow();
  return code;
};

/** Returns one hash of all that a build is made from: content, code and options. */
export const inputsHash = (
  { content, basePath, today, at, search, dev }: BuildOptions,
  generator = codeHash(),
): string =>
  sha(
    JSON.stringify([
      contentHash([join(content, "_data"), join(content, "briefs")]),
      generator,
      { basePath, today, at, search, dev },
    ]),
  );

const fileOf = (cache: string, out: string): string => join(cache, "builds", `${sha(resolve(out)).slice(0, 32)}.json`);

const readPrevious = (file: string): PreviousBuild | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as PreviousBuild;
  } catch {
    return undefined;
  }
};

/** Returns the last build of an output if its inputs are the same and nobody has touched the output since. */
export const loadPrevious = (options: CachedOptions, inputs: string): PreviousBuild | undefined => {
  const previous = readPrevious(fileOf(options.cache, options.out));
  return previous?.inputs === inputs && previous.site === stateHash(options.out) ? previous : undefined;
};

/** Deletes the entries of outputs that no longer exist. */
const prune = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!existsSync(readPrevious(file)?.out ?? "")) rmSync(file, { force: true });
  }
};

/** Saves a build that has just been put in place. If the cache can't be written, the next build takes longer. */
export const savePrevious = (cache: string, previous: PreviousBuild): void => {
  const file = fileOf(cache, previous.out);
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, JSON.stringify(previous));
    renameSync(fresh, file);
    prune(dirname(file));
  } catch {}
};
