import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../lib/compare-text.ts";
import { unreadableProblem } from "./decode.ts";
import {
  type ContentFile,
  classifyFile,
  type FileProblem,
  fileNameProblem,
  imageFolder,
  isTemporaryFile,
  kindByFolder,
} from "./names.ts";

const isFolder = (path: string) => path === "_data" || path === imageFolder || kindByFolder.has(path);

/**
 * Returns the status of a path without following links; undefined if there is nothing or a part of the path is not a
 * folder.
 */
const statOf = (root: string, name: string) =>
  statSync(root, { throwIfNoEntry: false })?.isDirectory()
    ? lstatSync(join(root, name), { throwIfNoEntry: false })
    : undefined;

/** The content files of a folder, sorted by name, and problems with everything else in it. */
export type Listing = { files: ContentFile[]; problems: FileProblem[] };

/** Lists all content files below a folder, sorted by name, and reports everything else there. Follows no link. */
export const listFiles = (root: string): Listing => {
  const files: ContentFile[] = [];
  const problems: FileProblem[] = [];
  const report = (...problem: Parameters<typeof fileNameProblem>) => problems.push(fileNameProblem(...problem));
  const walk = (folder: string) => {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      problems.push({ file: folder, ...unreadableProblem("folder", error) });
    }
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory() && isTemporaryFile(entry.name)) continue;
      if (entry.isSymbolicLink()) report(path, `${path} is a link`, "put the file itself there");
      else if (entry.isDirectory() && isFolder(path)) walk(path);
      else if (entry.isDirectory())
        report(path, `the folder ${path} is not expected`, "move what it holds, or delete it");
      else if (!entry.isFile()) report(path, `${path} is no file`, "delete it");
      else {
        const found = classifyFile(folder, entry.name);
        if ("kind" in found) files.push(found);
        else problems.push(found);
      }
    }
  };
  if (statOf(root, ".eleventyignore"))
    report(".eleventyignore", "an .eleventyignore would keep pages from being built", "delete it");
  for (const top of ["_data", "briefs"]) {
    const stat = statOf(root, top);
    const problem = stat ? `${top} is not a folder` : `there is no folder ${top}`;
    if (stat?.isDirectory()) walk(top);
    else report(top, problem, "a briefing is a folder with _data/ and briefs/");
  }
  return { files, problems };
};
