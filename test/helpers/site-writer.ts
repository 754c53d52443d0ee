import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSurvey, type WrittenPage } from "../../src/build/survey.ts";

/** Returns a function that writes a file of a site, by its path within the folder, and the pages among those written. */
export const siteWriter = (folder: string): { write: (name: string, text: string) => void; pages: WrittenPage[] } => {
  const { add, pages } = createSurvey(folder);
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    add(path, text);
  };
  return { write, pages };
};
