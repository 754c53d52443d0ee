import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { createSurvey, type WrittenPage } from "./survey.ts";

type FileHandler = (path: string, content: string | Uint8Array) => void;

/** Surveys rendered pages for the check of links, and writes files. */
export type PageFiles = { survey: FileHandler; write: FileHandler; pages: WrittenPage[] };

/** Returns functions that survey and write the files below a folder, and the list of surveyed pages. */
export const pageFiles = (folder: string): PageFiles => {
  const surveyPage = createSurvey();
  const pages: WrittenPage[] = [];
  const createdFolders = new Set<string>();
  const survey: FileHandler = (path, content) => {
    const name = relative(folder, join(path)).split(sep).join("/");
    if (name.endsWith(".html")) pages.push(surveyPage(name, String(content)));
  };
  const write: FileHandler = (path, content) => {
    const parent = dirname(path);
    if (!createdFolders.has(parent)) mkdirSync(parent, { recursive: true });
    createdFolders.add(parent);
    writeFileSync(path, content);
    survey(path, content);
  };
  return { survey, write, pages };
};
