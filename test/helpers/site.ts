import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { command, type Outcome } from "./command.ts";
import { today } from "./content.ts";

/** A temporary folder for a whole file of tests, which goes with it. */
export const suiteFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
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
