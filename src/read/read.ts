import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { allKinds, type Kind, recordKinds } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import type { Finding } from "../model/finding.ts";
import type { ContentImage } from "../model/image.ts";
import { type Ledger, ledgerFile } from "../model/ledger.ts";
import type { Content, SourceBrief, SourceRecord } from "../model/records.ts";
import { characterProblem } from "./characters.ts";
import { decode, sizeProblem } from "./decode.ts";
import { parseFast } from "./fast-yaml.ts";
import { type Listing, listFiles } from "./files.ts";
import { maxImageBytes, readImage } from "./image.ts";
import { maxLedgerBytes, readLedger } from "./ledger.ts";
import { type ContentFile, classifyFile } from "./names.ts";
import { asFinding, type ReadResult, readBriefText, readRecordText } from "./record.ts";
import { unreadableProblem } from "./unreadable.ts";

/** The result of reading: the valid content (none without a site), and findings on the rest. */
export type Reading = { content: Content | undefined; findings: Finding[] };

/**
 * The results of earlier readings, each with a stamp that changes when the file is written. A process that reads a
 * folder repeatedly passes them in, so that only changed files are read again.
 */
export type ReadCache = Map<string, { stamp: string; result: ReadResult<unknown> }>;

/** Returns a stamp that changes when a file is written; undefined if there is no file. */
const stampOf = (path: string): string | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(" ");
};

const readCached = <R>(cache: ReadCache | undefined, path: string, readNow: () => ReadResult<R>): ReadResult<R> => {
  const stamp = cache && stampOf(path);
  if (!stamp) return readNow();
  const entry = cache.get(path);
  if (entry?.stamp === stamp) return entry.result as ReadResult<R>;
  const result = readNow();
  cache.set(path, { stamp, result });
  return result;
};

/** Removes the results of files that no longer exist. */
const pruneCache = (cache: ReadCache | undefined, there: ReadonlySet<string>): void => {
  for (const path of cache?.keys() ?? []) if (!there.has(path)) cache?.delete(path);
};

/** Returns the text of a content file, or a finding; `max` is the largest number of bytes that is read. */
export type TextOf = (file: string, max?: number) => string | Finding;

/** Returns the bytes of a content file, or a finding. */
export type BytesOf = (file: string) => Uint8Array | Finding;

/** Decodes a file's bytes as text, or returns a finding. */
export const textOfBytes = (file: string, bytes: Uint8Array, max?: number): string | Finding => {
  const text = sizeProblem(bytes.length, max) ?? decode(bytes);
  return typeof text === "string" ? text : asFinding(file, text);
};

const textReader =
  (root: string): TextOf =>
  (file, max) => {
    const path = join(root, file);
    try {
      const large = sizeProblem(statSync(path).size, max);
      return large ? asFinding(file, large) : textOfBytes(file, readFileSync(path), max);
    } catch (error) {
      return asFinding(file, unreadableProblem("file", error));
    }
  };

/** A file that is too large for a picture is not read: the bytes only have its size. */
const bytesReader =
  (root: string): BytesOf =>
  (file) => {
    const path = join(root, file);
    try {
      return statSync(path).size > maxImageBytes ? new Uint8Array(maxImageBytes + 1) : readFileSync(path);
    } catch (error) {
      return asFinding(file, unreadableProblem("file", error));
    }
  };

const readPicture = (bytesOf: BytesOf, entry: ContentFile): ReadResult<ContentImage> => {
  const bytes = bytesOf(entry.file);
  return "rule" in bytes ? { findings: [bytes] } : readImage(entry, bytes);
};

const readRecord = <K extends Kind>(textOf: TextOf, kind: K, entry: ContentFile): ReadResult<SourceRecord<K>> => {
  const text = textOf(entry.file);
  return typeof text === "string" ? readRecordText(kind, entry, text, parseFast) : { findings: [text] };
};

const readBrief = (textOf: TextOf, entry: ContentFile): ReadResult<SourceBrief> => {
  const text = textOf(entry.file);
  return typeof text === "string" ? readBriefText(entry, text, parseFast) : { findings: [text] };
};

const emptyLedger: Ledger = { file: ledgerFile, entries: [] };

const readLedgerFile = (textOf: TextOf, entry: ContentFile | undefined): { ledger: Ledger; findings: Finding[] } => {
  const text = entry ? textOf(entry.file, maxLedgerBytes) : "";
  if (typeof text !== "string") return { ledger: emptyLedger, findings: [text] };
  const hidden = characterProblem(text);
  if (hidden) return { ledger: emptyLedger, findings: [asFinding(ledgerFile, hidden)] };
  const { ledger, problems } = readLedger(text);
  return { ledger, findings: problems.map((problem) => asFinding(ledgerFile, problem)) };
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

/** Reads one file's record, or returns the result of an earlier reading. */
export type CachedRead = <R>(file: string, readNow: () => ReadResult<R>) => ReadResult<R>;

/**
 * Reads content from listed files and given texts, from a folder or from memory.
 * @param cached decides whether a file must be read again
 */
export const readFiles = (
  { files, problems }: Listing,
  textOf: TextOf,
  cached: CachedRead,
  bytesOf: BytesOf,
): Reading => {
  const findings = problems.map(({ file, ...problem }) => asFinding(file, problem));
  const collect = <R>({ record, findings: found }: ReadResult<R>): R[] => {
    findings.push(...found);
    return record ? [record] : [];
  };
  const ofKind = (kind: ContentFile["kind"]) => files.filter((file) => file.kind === kind);
  const records = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      ofKind(kind).flatMap((entry) => collect(cached(entry.file, () => readRecord(textOf, kind, entry)))),
    ]),
  ) as Content["records"];
  const names = Object.fromEntries(
    allKinds.map((kind) => [kind, new Set(ofKind(kind).map(({ id }) => id))]),
  ) as unknown as Content["names"];
  const briefs = ofKind("brief").flatMap((entry) => collect(cached(entry.file, () => readBrief(textOf, entry))));
  const images = ofKind("image").flatMap((entry) => collect(cached(entry.file, () => readPicture(bytesOf, entry))));
  const imageNames = new Set(ofKind("image").map(({ id }) => id));
  const siteFile = ofKind("site")[0];
  const [site] = siteFile ? collect(cached(siteFile.file, () => readRecord(textOf, "site", siteFile))) : [];
  if (!siteFile) findings.push(missingSite);
  const { ledger, findings: inLedger } = readLedgerFile(textOf, ofKind("ledger")[0]);
  findings.push(...inLedger);
  return { content: site && { site, records, briefs, images, imageNames, names, ledger }, findings };
};

/**
 * Reads a folder with `briefs/` and `_data/`. Nothing in it is run or followed.
 * @param root the folder
 * @param cache results of earlier readings, to which new ones are added
 */
export const read = (root: string, cache?: ReadCache): Reading => {
  const listing = listFiles(root);
  const reading = readFiles(
    listing,
    textReader(root),
    (file, readNow) => readCached(cache, join(root, file), readNow),
    bytesReader(root),
  );
  pruneCache(cache, new Set(listing.files.map(({ file }) => join(root, file))));
  return reading;
};

/**
 * Reads a folder as if some files were added to it or changed. Writes nothing.
 * @param texts the bytes of those files, by their paths in the folder
 */
export const readWithChanges = (root: string, texts: ReadonlyMap<string, Uint8Array>): Reading => {
  const { files, problems } = listFiles(root);
  const listed = new Set(files.map(({ file }) => file));
  const added = [...texts.keys()]
    .filter((file) => !listed.has(file))
    .map((file) => classifyFile(file.slice(0, file.lastIndexOf("/")), file.slice(file.lastIndexOf("/") + 1)));
  const all = [...files, ...added.flatMap((entry) => ("kind" in entry ? [entry] : []))];
  const refused = added.flatMap((entry) => ("kind" in entry ? [] : [entry]));
  const inFolder = textReader(root);
  return readFiles(
    { files: all.sort((a, b) => compareText(a.file, b.file)), problems: [...problems, ...refused] },
    (file, max) => {
      const bytes = texts.get(file);
      return bytes ? textOfBytes(file, bytes, max) : inFolder(file, max);
    },
    (_file, readNow) => readNow(),
    (file) => texts.get(file) ?? bytesReader(root)(file),
  );
};
