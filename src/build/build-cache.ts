import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { attempt } from "../lib/attempt.ts";
import { codeHash } from "../lib/code-hash.mjs";
import { root } from "../lib/program.ts";
import { sha256 } from "../lib/sha256.ts";
import { writeWhole } from "../lib/write-whole.ts";
import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build-options.ts";
import { contentHash, stateHash } from "./fingerprint.ts";

/** The last build of an output: hashes of its inputs and of the state of the output, and its findings. */
export type PreviousBuild = { out: string; inputs: string; site: string; files: number; findings: Finding[] };

/** The options of a build that uses the cache. */
export type CachedOptions = BuildOptions & { cache: string };

let code = process.env["PROGRAM_HASH"];

/** Returns a hash of the code that this process was started with; the bundle has it built in. */
export const programHash = (): string => {
  code ??= codeHash(root);
  return code;
};

/** Returns one hash of all that a build is made from: content, code and options. */
export const inputsHash = (
  { content, basePath, today, at, search, dev, pdf }: BuildOptions,
  generator = programHash(),
): string =>
  sha256(
    JSON.stringify([
      contentHash([join(content, "_data"), join(content, "briefs"), join(content, "editions")]),
      generator,
      { basePath, today, at, search, dev, pdf },
    ]),
  );

const fileOf = (cache: string, out: string): string =>
  join(cache, "builds", `${sha256(resolve(out)).slice(0, 32)}.json`);

const readPrevious = (file: string): PreviousBuild | undefined =>
  attempt(() => JSON.parse(readFileSync(file, "utf8")) as PreviousBuild);

/** Returns the last build of an output if its inputs are the same and its files were not changed since. */
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
  attempt(() => {
    writeWhole(file, JSON.stringify(previous));
    prune(dirname(file));
  });
};
