import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { createSurvey, type WrittenPage } from "./survey.ts";

/** Takes files as they are made, has each written at once, and keeps of the pages what a check of links asks for. */
export type PageFiles = { write: (path: string, text: string) => void; pages: WrittenPage[] };

/** Files written below a folder. */
export const pageFiles = (folder: string): PageFiles => {
  const survey = createSurvey();
  const pages: WrittenPage[] = [];
  const made = new Set<string>();
  return {
    pages,
    write: (path, text) => {
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(path, text);
      const name = relative(folder, join(path)).split(sep).join("/");
      if (name.endsWith(".html")) pages.push(survey(name, text));
    },
  };
};
