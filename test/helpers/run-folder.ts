import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";

/** The folder for what the files of tests share in one run. */
export const runFolder = (): string => {
  const folder = process.env["RUN_FOLDER"];
  if (!folder) throw new Error("vitest.config.ts names the folder of a run");
  return folder;
};

/** Set up once a run: deletes the folder at its end, and before files run again that have changed. */
export default (project: TestProject): (() => void) => {
  const remove = () => rmSync(project.config.env["RUN_FOLDER"] ?? "", { recursive: true, force: true, maxRetries: 10 });
  project.onTestsRerun(remove);
  return remove;
};
