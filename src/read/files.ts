import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../model/finding.ts";
import { type ContentFile, classify, type FileProblem, kindByFolder, refused } from "./names.ts";

const isFolder = (path: string) => path === "_data" || kindByFolder.has(path);

/** All content files below a folder, sorted by name, and everything there that is none. Follows no link. */
export const listFiles = (root: string): { files: ContentFile[]; problems: FileProblem[] } => {
  const files: ContentFile[] = [];
  const problems: FileProblem[] = [];
  const walk = (folder: string) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) problems.push(refused(path, `${path} is a link`, "put the file itself there"));
      else if (entry.isDirectory() && isFolder(path)) walk(path);
      else if (entry.isDirectory())
        problems.push(refused(path, `the folder ${path} is not expected`, "move what it holds, or delete it"));
      else if (!entry.isFile()) problems.push(refused(path, `${path} is no file`, "delete it"));
      else {
        const found = classify(folder, entry.name);
        if ("kind" in found) files.push(found);
        else problems.push(found);
      }
    }
  };
  if (lstatSync(join(root, ".eleventyignore"), { throwIfNoEntry: false }))
    problems.push(refused(".eleventyignore", "an .eleventyignore would keep pages from being built", "delete it"));
  for (const top of ["_data", "briefs"]) {
    const stat = lstatSync(join(root, top), { throwIfNoEntry: false });
    if (stat?.isDirectory()) walk(top);
    else
      problems.push(
        refused(
          top,
          stat ? `${top} is not a folder` : `there is no folder ${top}`,
          "a briefing is a folder with _data/ and briefs/",
        ),
      );
  }
  return { files, problems };
};
