import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";

/** The folder with the files that tests share in one run. */
export const runFolder = (): string => {
  const folder = process.env["RUN_FOLDER"];
  if (!folder) throw new Error("vitest.config.ts names the folder of a run");
  return folder;
};

/** Deletes the folder at the end of a run, and before changed test files run again. */
export default (project: TestProject): (() => void) => {
  const remove = () => rmSync(project.config.env["RUN_FOLDER"] ?? "", { recursive: true, force: true, maxRetries: 10 });
  project.onTestsRerun(remove);
  return remove;
};
