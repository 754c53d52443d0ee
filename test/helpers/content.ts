import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Inspection, inspect } from "../../src/build/inspect.ts";
import type { Briefing } from "../../src/model/briefing.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const trams = join(root, "test/sites/trams");
export const today = "2026-01-15";

/** A temporary folder that goes with the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
};

/** What a file becomes: new text or bytes, a function of its old text, or nothing at all. */
export type Edit = string | Uint8Array | ((text: string) => string) | null;

/** A copy of the sound briefing `test/sites/trams` with some of its files changed, added or removed. */
export const tramsWith = (
  edits: Record<string, Edit> = {},
  folder: string = join(temporaryFolder(), "content"),
): string => {
  cpSync(trams, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    if (edit === null) {
      rmSync(path, { recursive: true, force: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    if (typeof edit !== "function") writeFileSync(path, edit);
    else {
      const before = readFileSync(path, "utf8");
      const after = edit(before);
      if (after === before) throw new Error(`the edit of ${file} changes nothing`);
      writeFileSync(path, after);
    }
  }
  return folder;
};

/** The sound briefing, or a changed copy of it, linked; throws where it cannot be read. */
export const briefingOf = (content = trams, basePath = "/"): Briefing => {
  const { briefing } = inspect(content, { basePath, today });
  if (!briefing) throw new Error(`${content} cannot be read`);
  return briefing;
};

/** Reads and checks such a copy. */
export const inspectTrams = (edits: Record<string, Edit> = {}): Inspection =>
  inspect(tramsWith(edits), { basePath: "/", today });

/** The findings of such a copy as lines: `file:line:column severity message [rule] -> hint`. */
export const findingsOf = (edits: Record<string, Edit> = {}): string[] =>
  inspectTrams(edits).findings.map(
    ({ file, line, column, severity, message, rule, hint }) =>
      `${file}:${line}:${column} ${severity} ${message} [${rule}] -> ${hint}`,
  );

/** Those of them that stop the build. */
export const errorsOf = (edits: Record<string, Edit> = {}): string[] =>
  findingsOf(edits).filter((line) => / error /.test(line));
