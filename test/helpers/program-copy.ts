import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root, temporaryFolder, trams } from "./content.ts";

/** A copy of the program with the small briefing as its content, which is deleted after the test. */
export const programCopy = (): string => {
  const folder = temporaryFolder();
  for (const name of ["package.json", "package-lock.json", "tsconfig.json", "eleventy.config.ts", "src", "_includes"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ["_data", "briefs"]) cpSync(join(trams, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
};
