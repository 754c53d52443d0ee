import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { createSurvey, type WrittenPage } from "./survey.ts";

/** Takes files as they are made, writes each at once, and keeps of the pages what a check of links asks for. */
export type PageFiles = {
  write: (path: string, text: string) => void;
  written: { files: number; pages: WrittenPage[] };
};

/** Files written below a folder; making its folders once each. */
export const pageFiles = (folder: string): PageFiles => {
  const survey = createSurvey();
  const made = new Set<string>();
  const written: PageFiles["written"] = { files: 0, pages: [] };
  return {
    written,
    write: (path, text) => {
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(path, text);
      written.files++;
      const name = relative(folder, join(path)).split(sep).join("/");
      if (name.endsWith(".html")) written.pages.push(survey(name, text));
    },
  };
};
