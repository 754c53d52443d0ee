import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type RecordKind, recordKinds } from "../model/authored.ts";
import { compareText } from "../model/finding.ts";
import { idPattern } from "../model/ids.ts";
import type { Problem } from "./decode.ts";

export type ContentFile = { kind: RecordKind | "brief" | "site"; id: string; file: string };
export type FileProblem = Problem & { file: string };

const kindByFolder = new Map<string, ContentFile["kind"]>([
  ["briefs", "brief"],
  ...Object.entries(recordKinds).map(([kind, { folder }]) => [`_data/${folder}`, kind as RecordKind] as const),
]);

/** Names that Windows keeps for devices; a checkout there would fail on them. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const refused = (file: string, message: string, hint: string): FileProblem => ({
  rule: "file-name",
  file,
  message,
  hint,
  line: 1,
  column: 1,
});

const classify = (folder: string, name: string): ContentFile | FileProblem => {
  const file = `${folder}/${name}`;
  if (file === "_data/site.yaml") return { kind: "site", id: "site", file };
  const kind = kindByFolder.get(folder);
  const folders = [...kindByFolder.keys()].join(", ");
  if (!kind)
    return refused(file, `nothing is expected at ${file}`, `content stands in _data/site.yaml or in ${folders}`);
  const ending = kind === "brief" ? ".md" : ".yaml";
  const id = name.slice(0, -ending.length);
  if (!name.endsWith(ending))
    return refused(
      file,
      `${file} is not a ${ending} file`,
      `${folder}/ holds files named like some-words${ending} and nothing else`,
    );
  if (!idPattern.test(id))
    return refused(
      file,
      `the name ${JSON.stringify(name)} is no id`,
      `use lower-case words joined by hyphens, at most 80 characters, such as some-words${ending}`,
    );
  if (deviceName.test(id)) return refused(file, `the name ${name} is reserved on Windows`, "choose another name");
  return { kind, id, file };
};

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
      else if (!entry.isFile())
        problems.push(refused(path, `the folder ${path} is not expected`, "move what it holds, or delete it"));
      else {
        const found = classify(folder, entry.name);
        if ("kind" in found) files.push(found);
        else problems.push(found);
      }
    }
  };
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
