import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { command, type Outcome, startCommand } from "./command.ts";
import { today, trams } from "./content.ts";
import { createOnce } from "./create-once.ts";

/** A temporary folder for a test file, which is deleted after it. */
export const suiteFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
};

const buildOptions = (content: string, out: string, args: string[]): string[] => [
  ...["--content", content, "--out", out],
  ...(args.includes("--today") ? [] : ["--today", today]),
  ...(args.includes("--search") ? [] : ["--no-search"]),
  ...args.filter((arg) => arg !== "--search"),
];

/** Builds a content folder by the command, by default as of the tests' day and without search. */
export const buildByCommand = (content: string, out: string, ...args: string[]): Promise<Outcome> =>
  command("build", buildOptions(content, out, args));

/**
 * The sound briefing's site as the command builds it, as of the tests' day and without search. It is built once for all
 * test files, which may only read or copy it.
 */
export const tramsSite = async (): Promise<string> => {
  const folder = await createOnce("trams", async (parent) => {
    const { code, err } = await startCommand("build", buildOptions(trams, join(parent, "site"), []));
    if (code !== 0 || err !== "") throw new Error(err);
  });
  return join(folder, "site");
};
