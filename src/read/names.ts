import { allKinds, folderOf, type RecordKind } from "../kinds/registry.ts";
import { escapeInvisible } from "../lib/escape-invisible.ts";
import { idPattern } from "../lib/ids.ts";
import { lookAlikeMessage } from "../lib/look-alike.ts";
import { ledgerFile } from "../model/ledger.ts";
import { type Problem, problemOf } from "./decode.ts";

export type ContentFile = { kind: RecordKind | "brief" | "site" | "ledger" | "image"; id: string; file: string };
export type FileProblem = Problem & { file: string };

/** The kind of content in each folder. */
export const kindByFolder = new Map<string, ContentFile["kind"]>(
  allKinds.map((kind) => [folderOf(kind), kind] as const),
);

/** The folder of the briefs' pictures. */
export const imageFolder = "briefs/images";

/** Names that Windows reserves for devices; a checkout there would fail on them. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Words that lists use in their own addresses, such as `/claims/by/date/2/`. */
const reservedForLists = new Set(["by", "index", "date", "page", "archive", "images"]);
const kindsWithListPages = new Set<ContentFile["kind"]>(["brief", "claim", "source", "theme", "debate", "actor"]);

/** Files that editors and systems leave behind: no content, and no mistake of an author. */
const temporaryFile =
  /^(?:\.DS_Store|\._.*|\.AppleDouble|Icon\r|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|\.#.*|#.*#|.*~|\..*\.sw[a-px]|4913|\.goutputstream-.*|\.~lock\..*#|~\$.*|.*\.(?:bak|orig|rej|tmp|crdownload|part))$/;

/** Returns whether a file name is one that editors or systems leave behind. */
export const isTemporaryFile = (name: string): boolean => temporaryFile.test(name);

/** Returns a problem of a file that should not be there, or not under this name. */
export const fileNameProblem = (file: string, message: string, hint: string): FileProblem => ({
  file: escapeInvisible(file),
  ...problemOf("file-name", escapeInvisible(message), hint),
});

const imageName = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(?:png|jpg|webp|svg)$/;

/** Classifies a file by its folder and name, or returns why it is not content. */
export const classifyFile = (folder: string, name: string): ContentFile | FileProblem => {
  const file = `${folder}/${name}`;
  const wrong = (message: string, hint: string) => fileNameProblem(file, message, hint);
  const reserved = () => wrong(`the name ${name} is reserved on Windows`, "choose another name");
  if (file === "_data/site.yaml") return { kind: "site", id: "site", file };
  if (file === ledgerFile) return { kind: "ledger", id: "ledger", file };
  if (folder === imageFolder) {
    const stem = imageName.exec(name)?.[1];
    if (!stem || stem.length > 80)
      return wrong(
        `${file} is not named like a picture`,
        "name it with lower-case words joined by hyphens and the ending png, jpg, webp or svg, such as cost-by-year.png",
      );
    return deviceName.test(stem) ? reserved() : { kind: "image", id: name, file };
  }
  const kind = kindByFolder.get(folder);
  const folders = [...kindByFolder.keys()].join(", ");
  if (!kind) return wrong(`nothing is expected at ${file}`, `content goes into _data/site.yaml or ${folders}`);
  const ending = kind === "brief" ? ".md" : ".yaml";
  const id = name.slice(0, -ending.length);
  if (!name.endsWith(ending))
    return wrong(
      `${file} is not a ${ending} file`,
      `${folder}/ holds files named like some-words${ending} and nothing else`,
    );
  if (!idPattern.test(id))
    return wrong(
      `the name ${name} is no id${lookAlikeMessage(id)}`,
      `use lower-case words joined by hyphens, at most 80 characters, such as some-words${ending}`,
    );
  if (deviceName.test(id)) return reserved();
  if (kindsWithListPages.has(kind) && reservedForLists.has(id))
    return wrong(`the name ${name} is used by the addresses of lists`, "choose another name, of two words or more");
  return { kind, id, file };
};
