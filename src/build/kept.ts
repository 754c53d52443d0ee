import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build.ts";
import { contentHash, stateHash } from "./fingerprint.ts";

/** What the last build of an output was made from, and how it left it. */
export type Kept = {
  out: string;
  inputs: string;
  /** What the search index was made from. */
  search: string | undefined;
  site: string;
  index: string;
  files: number;
  findings: Finding[];
};

const sha = (text: string) => createHash("sha256").update(text).digest("hex");

const root = resolve(import.meta.dirname, "../..");

/** All that decides what the generator makes of content: its own code, its libraries, the runtime. */
export const codeHash = (): string =>
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

/** All that a build is made from: content, code and options, in one hash. */
export const inputsHash = ({ content, basePath, today, at, search, dev }: BuildOptions): string =>
  sha(
    JSON.stringify([
      contentHash([join(content, "_data"), join(content, "briefs")]),
      codeHash(),
      { basePath, today, at, search, dev },
    ]),
  );

const fileOf = (cache: string, out: string) => join(cache, "builds", `${sha(resolve(out)).slice(0, 32)}.json`);

/** What is known of the last build of an output; nothing where the cache was deleted or cannot be read. */
export const recall = (cache: string, out: string): Kept | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(cache, out), "utf8")) as Kept;
  } catch {
    return undefined;
  }
};

/** Forgets outputs that are gone. */
const prune = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const { out } = JSON.parse(readFileSync(file, "utf8")) as Kept;
    if (!existsSync(out)) rmSync(file);
  }
};

const save = (cache: string, kept: Kept): void => {
  const file = fileOf(cache, kept.out);
  const fresh = `${file}.${process.pid}`;
  mkdirSync(join(cache, "builds"), { recursive: true });
  prune(join(cache, "builds"));
  writeFileSync(fresh, JSON.stringify(kept));
  renameSync(fresh, file);
};

/** Keeps what is known of a build that has just been put in place, where that can be kept. */
export const remember = (cache: string, indexFolder: string, kept: Omit<Kept, "site" | "index">): void => {
  try {
    save(cache, { ...kept, site: stateHash(kept.out), index: stateHash(join(kept.out, indexFolder)) });
  } catch {
    // A cache that cannot be written costs time and nothing else.
  }
};

/** What the last build of an output told, where that output stands as it would be built again. */
export const standing = (options: BuildOptions): Pick<Kept, "findings" | "files"> | undefined => {
  if (!options.cache) return undefined;
  const kept = recall(options.cache, options.out);
  if (kept?.inputs !== inputsHash(options) || kept.site !== stateHash(options.out)) return undefined;
  return { findings: kept.findings, files: kept.files };
};
