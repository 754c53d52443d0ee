import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { createSurvey, type WrittenPage } from "./survey.ts";

type Take = (path: string, content: string | Uint8Array) => void;

/** Surveys pages for the check of links as they are rendered, and writes files. */
export type PageFiles = { survey: Take; write: Take; pages: WrittenPage[] };

/** Files below a folder. */
export const pageFiles = (folder: string): PageFiles => {
  const surveyPage = createSurvey();
  const pages: WrittenPage[] = [];
  const made = new Set<string>();
  const survey: Take = (path, content) => {
    const name = relative(folder, join(path)).split(sep).join("/");
    if (name.endsWith(".html")) pages.push(surveyPage(name, String(content)));
  };
  const write: Take = (path, content) => {
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, content);
    survey(path, content);
  };
  return { survey, write, pages };
};
