import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Inspection, inspect, inspectReading } from "../../src/build/inspect.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import type { LinkOptions } from "../../src/model/link.ts";
import { areContent, type Edit, edited, inMemory, readTexts } from "./memory.ts";

export type { Edit } from "./memory.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const trams = join(root, "test/sites/trams");
export const today = "2026-01-15";

/** A temporary folder that is deleted after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
};

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
    writeFileSync(
      path,
      edited(file, edit, () => readFileSync(path)),
    );
  }
  return folder;
};

/** The sound briefing, or that of another folder, linked; throws if it can’t be read. */
export const briefingOf = (content = trams, basePath = "/"): Briefing => {
  if (content === trams) return tramsBriefing({}, { basePath });
  const { briefing } = inspect(content, { basePath, today });
  if (!briefing) throw new Error(`${content} cannot be read`);
  return briefing;
};

let linked: Briefing | undefined;

/** The real briefing, which is read and linked once in a process; tests only read it. */
export const realBriefing = (): Briefing => {
  linked ??= briefingOf(root);
  return linked;
};

let readTrams: ReturnType<typeof inMemory> | undefined;

/**
 * Reads and checks such a copy: in memory, where each unchanged file is read once; on disk only if a name in the edits is
 * not that of a content file.
 */
export const inspectTrams = (edits: Record<string, Edit> = {}, options: Partial<LinkOptions> = {}): Inspection => {
  readTrams ??= inMemory(trams);
  const all = { basePath: "/", today, ...options };
  return areContent(Object.keys(edits)) ? inspectReading(readTrams(edits), all) : inspect(tramsWith(edits), all);
};

/** Such a copy, linked; throws if it has no site record. */
export const tramsBriefing = (edits: Record<string, Edit> = {}, options: Partial<LinkOptions> = {}): Briefing => {
  const { briefing } = inspectTrams(edits, options);
  if (!briefing) throw new Error("the copy cannot be read");
  return briefing;
};

/** Reads and checks content that is given as texts by file. */
export const inspectTexts = (texts: Record<string, string>): Inspection =>
  inspectReading(readTexts(texts), { basePath: "/", today });

/** The findings of such a copy as lines: `file:line:column severity message [rule] -> hint`. */
export const findingsOf = (edits: Record<string, Edit> = {}): string[] =>
  inspectTrams(edits).findings.map(
    ({ file, line, column, severity, message, rule, hint }) =>
      `${file}:${line}:${column} ${severity} ${message} [${rule}] -> ${hint}`,
  );

/** Those of them that stop the build. */
export const errorsOf = (edits: Record<string, Edit> = {}): string[] =>
  findingsOf(edits).filter((line) => / error /.test(line));
