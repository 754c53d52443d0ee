import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build.ts";
import { contentHash, stateHash } from "./fingerprint.ts";
import type { Made } from "./reuse.ts";
import type { MadeFrom } from "./search-index.ts";

/** What the last build of an output was made from, and how it left it: `site` is a hash of its state. */
export type Kept = {
  out: string;
  inputs: string;
  /** All that its files were made with but the content. */
  making: string;
  /** What the search index was made from. */
  search: MadeFrom;
  site: string;
  files: number;
  findings: Finding[];
};

const sha = (text: string) => createHash("sha256").update(text).digest("hex");

const root = resolve(import.meta.dirname, "../..");

/** The generator's code as it stands now. */
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

/**
 * All that decides what the generator makes of content: its own code, its libraries, the runtime. Read once: a
 * process goes on with the code that it was started with.
 */
export const codeHash = (): string => {
  code ??= codeNow();
  return code;
};

/** All that a build is made from: content, code and options, in one hash. */
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

/** All that decides what a file becomes beside the content that it is made from: code and options. */
export const makingHash = ({ basePath, dev }: BuildOptions): string => sha(JSON.stringify([codeHash(), basePath, dev]));

/** Where what is known of an output is kept: of its last build, of what its files were made from, of what was read for it. */
export const fileOf = (cache: string, out: string, folder: "builds" | "made" | "read" = "builds"): string =>
  join(cache, folder, sha(resolve(out)).slice(0, 32));

/** What a file of the cache holds; nothing where it was deleted or cannot be read. */
export const readKept = <T>(file: string): T | undefined => {
  try {
    return deserialize(readFileSync(file)) as T;
  } catch {
    return undefined;
  }
};

/** What is known of the last build of an output; nothing where the cache was deleted or cannot be read. */
const recall = (cache: string, out: string): Kept | undefined => readKept(fileOf(cache, out));

/** A build with a cache. */
type Cached = BuildOptions & { cache: string };

/**
 * What a build finds: all that it is made from, in one hash; what is kept of its output's last build, where the output
 * stands as that left it.
 */
export type Found = { inputs: string; kept: Kept | undefined };

/** Looks at content, code and output; each file is looked at once. */
export const look = (options: Cached): Found => {
  const kept = recall(options.cache, options.out);
  const stands = kept !== undefined && kept.site === stateHash(options.out);
  return { inputs: inputsHash(options), kept: stands ? kept : undefined };
};

/** What the last build of an output told, where that output stands as it would be built again. */
export const standing = ({ inputs, kept }: Found): Pick<Kept, "findings" | "files"> | undefined =>
  kept?.inputs === inputs ? { findings: kept.findings, files: kept.files } : undefined;

/** What a site that stands was made from: its search index, and its files, where they would be made alike. */
export type Standing = { search: MadeFrom; made?: Made | undefined };

/** What an output was made from, where it stands as its last build left it. */
export const recallStanding = (options: Cached, { kept }: Found): Standing | undefined => {
  if (!kept) return undefined;
  const isAlike = kept.making === makingHash(options);
  return { search: kept.search, made: isAlike ? readKept(fileOf(options.cache, options.out, "made")) : undefined };
};

/** Forgets outputs that are gone. */
const prune = (cache: string): void => {
  for (const name of readdirSync(join(cache, "builds"))) {
    const file = join(cache, "builds", name);
    if (existsSync(readKept<Kept>(file)?.out ?? "")) continue;
    for (const gone of [file, join(cache, "made", name), join(cache, "read", name)])
      rmSync(gone, { recursive: true, force: true });
  }
};

/** Writes a file in one go, so that nobody reads half of it. */
const save = (file: string, data: object): void => {
  const fresh = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(fresh, serialize(data));
  renameSync(fresh, file);
};

/** Writes a file of the cache, where that can be written: without one, the next run takes longer and nothing else. */
export const saveKept = (file: string, data: object): void => {
  try {
    save(file, data);
  } catch {}
};

/** Keeps what is known of a build that has just been put in place, where that can be kept. */
export const remember = (cache: string, { made, ...kept }: Kept & { made: Made }): void => {
  try {
    save(fileOf(cache, kept.out, "made"), made);
    save(fileOf(cache, kept.out), kept satisfies Kept);
    prune(cache);
  } catch {
    // As with `saveKept`.
  }
};
