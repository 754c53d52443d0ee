import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { attempt } from "../../lib/attempt.ts";
import { compareText } from "../../lib/compare-text.ts";
import { type Edition, editionPattern } from "../../model/edition.ts";
import type { Finding } from "../../model/finding.ts";
import { walk } from "../walk.ts";
import { checksumFaults } from "./checksums.ts";

export const editionsFolder = "editions";
export const manifestFile = "edition.json";

const path = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.(?:html|css|pdf|woff2|png|jpg|webp|svg|json|txt)$/;

const manifestSchema = z.strictObject({
  edition: z.string().regex(editionPattern),
  date: z.iso.date(),
  title: z.string(),
  briefs: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      title: z.string(),
      summary: z.string(),
      date: z.string(),
      updated: z.string(),
    }),
  ),
});

const finding = (file: string, message: string): Finding => ({
  rule: "edition-changed",
  severity: "error",
  file,
  line: 1,
  column: 1,
  message,
  hint: "bring it back from the commit that made the edition: an edition is never edited or rebuilt",
});

const readOne = (root: string, id: string): { edition: Edition | undefined; findings: Finding[] } => {
  const folder = join(root, editionsFolder, id);
  const at = (file: string) => `${editionsFolder}/${id}/${file}`;
  const entries = [...walk(folder)];
  const unexpected = entries.filter(({ path: file, stat }) => !stat.isFile() || !path.test(file));
  const files = entries.filter((entry) => !unexpected.includes(entry)).map(({ path: file }) => file);
  const findings = [
    ...unexpected.map(({ path: file }) => finding(at(file), `${at(file)} does not belong in an edition`)),
    ...checksumFaults(folder, files).map(({ file, message }) => finding(at(file), `${at(file)} ${message}`)),
  ];
  const manifest = files.includes(manifestFile)
    ? manifestSchema.safeParse(attempt(() => JSON.parse(readFileSync(join(folder, manifestFile), "utf8"))))
    : undefined;
  if (!manifest?.success || manifest.data.edition !== id)
    return {
      edition: undefined,
      findings: [...findings, finding(at(manifestFile), `${at(manifestFile)} does not describe the edition ${id}`)],
    };
  const { date, title, briefs } = manifest.data;
  return { edition: { id, date, title, briefs, files, folder }, findings };
};

/** Reads the editions of a content folder, oldest first, with a finding for every file that has changed. */
export const readEditions = (root: string): { editions: Edition[]; findings: Finding[] } => {
  const top = join(root, editionsFolder);
  if (!existsSync(top)) return { editions: [], findings: [] };
  if (!lstatSync(top).isDirectory())
    return { editions: [], findings: [finding(editionsFolder, "editions is no folder")] };
  const entries = readdirSync(top, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  const valid = entries.filter((entry) => entry.isDirectory() && editionPattern.test(entry.name));
  const read = valid.map(({ name }) => readOne(root, name));
  return {
    editions: read.flatMap(({ edition }) => edition ?? []),
    findings: [
      ...entries
        .filter((entry) => !valid.includes(entry))
        .map(({ name }) => finding(`${editionsFolder}/${name}`, `${editionsFolder}/${name} is no edition`)),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
};
