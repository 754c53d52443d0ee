import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExportFile } from "./outputs.ts";

/**
 * Writes files below a folder, each made, written and forgotten. They go past Eleventy, which would
 * keep all of them, tens of thousands in a large briefing, and take bytes for text.
 */
export const writeFiles = (folder: string, files: Iterable<ExportFile>): void => {
  const made = new Set<string>();
  for (const { permalink, render } of files) {
    const path = join(folder, permalink);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, render());
  }
};
