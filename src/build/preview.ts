import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pageAlone } from "../../eleventy.config.ts";
import { checkSaved, parsedBrief } from "../check/check-content.ts";
import { fileOf } from "../model/addresses.ts";
import type { Authored, AuthoredBrief } from "../model/authored.ts";
import type { Briefing } from "../model/briefing.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import { isAlonePaged, type Known, nameOf } from "../model/known.ts";
import { readOne } from "../read/read.ts";
import type { Result } from "../read/record.ts";
import { type BuildOptions, type Memory, madeLast } from "./build.ts";
import { hasErrors } from "./inspect.ts";
import { replaceFile } from "./swap.ts";

/** What came of saved files: what is wrong with which files, and the pages that were put in place. */
export type Preview = { findings: Finding[]; checked: string[]; pages: string[] };

type Saved = Result<Authored | AuthoredBrief>;
type Node = { kind: string; id: string; address: string };
type Page = { file: string; text: string };

/** Reads what was saved; nothing where a file is none, or none that is new text for a record with a page of its own. */
const readSaved = (files: readonly string[], content: string, { content: before }: Known, read: Memory["read"]) => {
  const fits = ({ record }: Saved): boolean =>
    !record || (isAlonePaged(record.kind) && before.names[record.kind].has(record.id));
  const saved = files.map((file) => readOne(content, file, read)).filter((result) => result !== undefined);
  return saved.length === files.length && saved.every(fits) ? saved : undefined;
};

const parsed = (record: Authored | AuthoredBrief): Authored =>
  record.kind === "brief" ? parsedBrief(record as AuthoredBrief) : record;

const withSaved = (known: Known, records: readonly Authored[]): Known => ({
  ...known,
  saved: new Map([...known.saved, ...records.map((record) => [nameOf(record), record] as const)]),
});

const makePages = (
  { briefs, claims, sources, debates, actors }: Briefing,
  names: ReadonlySet<string>,
  make: (node: Node) => Promise<string>,
): Promise<Page[]> =>
  Promise.all(
    [briefs, claims, sources, debates, actors]
      .flat()
      .filter((node: Node) => names.has(nameOf(node)))
      .map(async (node) => ({ file: fileOf(node.address), text: await make(node) })),
  );

/** Puts pages into the site that stands, where it has them all. */
const putPages = (out: string, pages: readonly Page[], last: NonNullable<Memory["last"]>): boolean => {
  if (!pages.every(({ file }) => existsSync(join(out, file)))) return false;
  for (const { file, text } of pages) {
    // Made of less than the whole, it is no page that a build may take over.
    last.made.files.delete(file);
    replaceFile(resolve(out), file, text);
  }
  return true;
};

/**
 * Makes the pages of saved records alone, from what stands around them, and puts them into the site that
 * stands. Findings of errors in the saved files leave it as it stood.
 * @param files the saved files below the content folder, with slashes
 * @param memory what the last build of this process left there; what was saved is added
 * @returns nothing where it takes a whole build: no build of this process stands, or the change is another one
 */
export const preview = async (
  { content, out, basePath, today, ...options }: BuildOptions,
  memory: Memory,
  files: readonly string[],
): Promise<Preview | undefined> => {
  const { linked, last } = memory;
  if (!linked || !last || !madeLast(last, { content, out, basePath, today, ...options })) return undefined;
  const saved = readSaved(files, content, linked.known, memory.read);
  if (!saved) return undefined;
  const told = (findings: Finding[], checked: string[], pages: string[]): Preview => ({
    findings: findings.sort(compareFindings),
    checked,
    pages,
  });
  const unread = saved.flatMap(({ findings }) => findings);
  if (hasErrors(unread)) return told(unread, [...files], []);
  const records = saved.flatMap(({ record }) => (record ? parsed(record) : []));
  const known = withSaved(linked.known, records);
  const { briefing, findings } = checkSaved(known, { basePath, today }, records);
  const checked = records.map(({ file }) => file);
  if (hasErrors(findings)) return told(findings, checked, []);
  const { assets } = linked;
  const pages = await makePages(briefing, new Set(records.map(nameOf)), (item) =>
    pageAlone(item.kind, { briefing, assets, item }),
  );
  if (!putPages(out, pages, last)) return undefined;
  memory.linked = { ...linked, known };
  return told(
    findings,
    checked,
    pages.map(({ file }) => file),
  );
};
