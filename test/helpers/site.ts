import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll } from "vitest";
import { command, type Outcome } from "./command.ts";
import { today } from "./content.ts";

/** A temporary folder for a whole file of tests, which goes with it. */
export const suiteFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Builds a content folder by the command, as of the tests' day and without search, unless told otherwise. */
export const buildByCommand = (content: string, out: string, ...args: string[]): Promise<Outcome> =>
  command("build", [
    ...["--content", content, "--out", out],
    ...(args.includes("--today") ? [] : ["--today", today]),
    ...(args.includes("--search") ? [] : ["--no-search"]),
    ...args.filter((arg) => arg !== "--search"),
  ]);

/** Every file below a folder, as paths with slashes, sorted. */
export const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort();

/** A hash of each file below a folder, by its path. */
export const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );

/** One hash of all that a folder holds: two sites with the same one are the same to the byte. */
export const hashOf = (folder: string): string =>
  createHash("sha256")
    .update(JSON.stringify(hashes(folder)))
    .digest("hex");
