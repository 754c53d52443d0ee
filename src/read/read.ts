import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { allKinds, type Kind, recordKinds } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { type Memo, noMemo } from "../lib/memoize.ts";
import type { Finding } from "../model/finding.ts";
import type { ContentImage } from "../model/image.ts";
import { type Ledger, ledgerFile } from "../model/ledger.ts";
import type { Content, SourceRecord } from "../model/records.ts";
import { decode, maxBytes, sizeProblem, unreadableProblem } from "./decode.ts";
import { parseFast } from "./fast-yaml.ts";
import { type Listing, listFiles } from "./files.ts";
import { maxImageBytes, readImage } from "./image.ts";
import { maxLedgerBytes, readLedger } from "./ledger.ts";
import { type ContentFile, classifyFile } from "./names.ts";
import { asFinding, type ParseFile, type ReadResult, readBriefText, readRecordText, remembering } from "./record.ts";
import { characterProblem } from "./text-problems.ts";

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

/** Returns the bytes of a content file, its size if it has more than `max` of them, or a finding if it cannot be read. */
type BytesOf = (file: string, max: number) => Uint8Array | number | Finding;

const bytesIn =
  (root: string): BytesOf =>
  (file, max) => {
    const path = join(root, file);
    try {
      const { size } = statSync(path);
      return size > max ? size : readFileSync(path);
    } catch (error) {
      return asFinding(file, unreadableProblem("file", error));
    }
  };

const readText = (bytesOf: BytesOf, file: string, max = maxBytes): string | Finding => {
  const bytes = bytesOf(file, max);
  if (typeof bytes === "object" && "rule" in bytes) return bytes;
  const size = typeof bytes === "number" ? bytes : bytes.length;
  const text = typeof bytes === "number" || size > max ? sizeProblem(size, max) : decode(bytes);
  return typeof text === "string" ? text : asFinding(file, text);
};

const readPicture = (bytesOf: BytesOf, entry: ContentFile): ReadResult<ContentImage> => {
  const bytes = bytesOf(entry.file, maxImageBytes);
  return typeof bytes === "object" && "rule" in bytes ? { findings: [bytes] } : readImage(entry, bytes);
};

const emptyLedger: Ledger = { file: ledgerFile, entries: [] };

const readLedgerFile = (bytesOf: BytesOf, entry: ContentFile | undefined): { ledger: Ledger; findings: Finding[] } => {
  const text = entry ? readText(bytesOf, entry.file, maxLedgerBytes) : "";
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
type CachedRead = <R>(file: string, readNow: () => ReadResult<R>) => ReadResult<R>;

/**
 * Reads content from listed files, in a folder or in memory.
 * @param cached decides whether a file must be read again
 * @param memo decides whether a text must be parsed again
 */
export const readFiles = (
  { files, problems }: Listing,
  bytesOf: BytesOf,
  cached: CachedRead = (_file, readNow) => readNow(),
  memo: Memo = noMemo,
): Reading => {
  const findings = problems.map(({ file, ...problem }) => asFinding(file, problem));
  const byKind = groupPairs(files.map((file) => [file.kind, file] as const));
  const ofKind = (kind: ContentFile["kind"]) => byKind.get(kind) ?? [];
  const readAll = <R>(kind: ContentFile["kind"], readOne: (entry: ContentFile) => ReadResult<R>): R[] =>
    ofKind(kind).flatMap((entry) => {
      const { record, findings: found } = cached(entry.file, () => readOne(entry));
      findings.push(...found);
      return record ? [record] : [];
    });
  const asText = <R extends SourceRecord>(parse: ParseFile<R>) => {
    const parseOnce = remembering(memo, parse);
    return (entry: ContentFile): ReadResult<R> => {
      const text = readText(bytesOf, entry.file);
      return typeof text === "string" ? parseOnce(entry, text) : { findings: [text] };
    };
  };
  const recordsOf = <K extends Kind>(kind: K) =>
    readAll(
      kind,
      asText((entry, text) => readRecordText(kind, entry, text, parseFast)),
    );
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, recordsOf(kind)])) as Content["records"];
  const namesOf = (kind: ContentFile["kind"]) => new Set(ofKind(kind).map(({ id }) => id));
  const names = Object.fromEntries(allKinds.map((kind) => [kind, namesOf(kind)])) as unknown as Content["names"];
  const briefs = readAll(
    "brief",
    asText((entry, text) => readBriefText(entry, text, parseFast)),
  );
  const images = readAll("image", (entry) => readPicture(bytesOf, entry));
  const [site] = recordsOf("site");
  if (ofKind("site").length === 0) findings.push(missingSite);
  const { ledger, findings: inLedger } = readLedgerFile(bytesOf, ofKind("ledger")[0]);
  findings.push(...inLedger);
  return { content: site && { site, records, briefs, images, imageNames: namesOf("image"), names, ledger }, findings };
};

/**
 * Reads a folder with `briefs/` and `_data/`. Nothing in it is run or followed.
 * @param root the folder
 * @param cache results of earlier readings, to which new ones are added
 */
export const read = (root: string, cache?: ReadCache, memo?: Memo): Reading => {
  const listing = listFiles(root);
  const cached: CachedRead = (file, readNow) => readCached(cache, join(root, file), readNow);
  const reading = readFiles(listing, bytesIn(root), cached, memo);
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
    .map((file) => classifyFile(posix.dirname(file), posix.basename(file)));
  const all = [...files, ...added.filter((entry) => "kind" in entry)];
  const refused = added.flatMap((entry) => ("kind" in entry ? [] : [entry]));
  return readFiles(
    { files: all.sort((a, b) => compareText(a.file, b.file)), problems: [...problems, ...refused] },
    (file, max) => texts.get(file) ?? bytesIn(root)(file, max),
  );
};
