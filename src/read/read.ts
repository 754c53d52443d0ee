import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Authored,
  type AuthoredBrief,
  type Content,
  type DataOf,
  type Kind,
  kindSchemas,
  type RecordKind,
  recordKinds,
} from "../model/authored.ts";
import type { Finding, Path } from "../model/finding.ts";
import { checkCharacters } from "./characters.ts";
import { decode, type Problem } from "./decode.ts";
import { type ContentFile, listFiles } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { shapeOf } from "./shape.ts";
import { locate, parseYaml } from "./yaml.ts";

/** What reading gives: the content that is well-shaped (none without a site), and all that is not. */
export type Reading = { content: Content | undefined; findings: Finding[] };

type Result<K extends Kind> = { record?: Authored<K>; findings: Finding[] };

const asFinding = (file: string, { rule, message, hint, line, column }: Problem): Finding => ({
  rule,
  severity: "error",
  file,
  line,
  column,
  message,
  hint,
});

/** Turns a file's YAML into a record of its kind, or into findings. */
const readData = <K extends Kind>(kind: K, { id, file }: ContentFile, yaml: string): Result<K> => {
  const { value, problems } = parseYaml(yaml);
  if (problems.length > 0) return { findings: problems.map((problem) => asFinding(file, problem)) };
  const at = (path: Path) => locate(yaml, path);
  const shaped = shapeOf<DataOf[K]>(kindSchemas[kind], value);
  if ("data" in shaped) return { record: { kind, id, file, data: shaped.data, at }, findings: [] };
  return { findings: shaped.problems.map(({ path, ...rest }) => asFinding(file, { ...rest, ...at(path) })) };
};

const readText = (root: string, file: string): { text?: string; findings: Finding[] } => {
  const text = decode(readFileSync(join(root, file)));
  if (typeof text !== "string") return { findings: [asFinding(file, text)] };
  const hidden = checkCharacters(text);
  return hidden ? { findings: [asFinding(file, hidden)] } : { text, findings: [] };
};

const readRecord = <K extends Kind>(root: string, kind: K, entry: ContentFile): Result<K> => {
  const { text, findings } = readText(root, entry.file);
  return text === undefined ? { findings } : readData(kind, entry, text);
};

const readBrief = (root: string, entry: ContentFile): { record?: AuthoredBrief; findings: Finding[] } => {
  const { text, findings } = readText(root, entry.file);
  if (text === undefined) return { findings };
  const parts = splitFrontMatter(text);
  if ("message" in parts) return { findings: [asFinding(entry.file, parts)] };
  const { record, findings: found } = readData("brief", entry, parts.yaml);
  return { record: record && { ...record, markdown: parts.markdown, bodyLine: parts.bodyLine }, findings: found };
};

const missingSite: Finding = {
  rule: "shape-missing",
  severity: "error",
  file: "_data/site.yaml",
  line: 1,
  column: 1,
  message: "there is no _data/site.yaml",
  hint: "add it: it holds the briefing's title, address and license",
};

/**
 * Reads a folder with `briefs/` and `_data/`. Nothing in it is run, followed or guessed at.
 * @param root the folder
 */
export const read = (root: string): Reading => {
  const { files, problems } = listFiles(root);
  const findings = problems.map(({ file, ...problem }) => asFinding(file, problem));
  const keep = <R>({ record, findings: found }: { record?: R; findings: Finding[] }): R[] => {
    findings.push(...found);
    return record ? [record] : [];
  };
  const ofKind = (kind: ContentFile["kind"]) => files.filter((file) => file.kind === kind);
  const records = Object.fromEntries(
    (Object.keys(recordKinds) as RecordKind[]).map((kind) => [
      kind,
      ofKind(kind).flatMap((file) => keep(readRecord(root, kind, file))),
    ]),
  ) as Content["records"];
  const names = Object.fromEntries(
    [...Object.keys(recordKinds), "brief"].map((kind) => [
      kind,
      new Set(ofKind(kind as RecordKind).map(({ id }) => id)),
    ]),
  ) as unknown as Content["names"];
  const briefs = ofKind("brief").flatMap((file) => keep(readBrief(root, file)));
  const siteFile = ofKind("site")[0];
  const [site] = siteFile ? keep(readRecord(root, "site", siteFile)) : [];
  if (!siteFile) findings.push(missingSite);
  return { content: site && { site, records, briefs, names }, findings };
};
