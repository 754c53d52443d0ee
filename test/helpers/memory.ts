import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../src/lib/compare-text.ts";
import { type Listing, listFiles } from "../../src/read/files.ts";
import { classifyFile } from "../../src/read/names.ts";
import { type Reading, readFiles } from "../../src/read/read.ts";
import type { ReadResult } from "../../src/read/record.ts";

/** An edit of a file: new text or bytes, a function of its old text, or null to delete it. */
export type Edit = string | Uint8Array | ((text: string) => string) | null;

/** The bytes of a file after an edit; throws if a function changes nothing. */
export const edited = (file: string, edit: Exclude<Edit, null>, before: () => Uint8Array): Uint8Array => {
  if (typeof edit === "string") return Buffer.from(edit);
  if (typeof edit !== "function") return edit;
  const text = Buffer.from(before()).toString("utf8");
  const after = edit(text);
  if (after === text) throw new Error(`the edit of ${file} changes nothing`);
  return Buffer.from(after);
};

const entryOf = (file: string) => {
  const entry = classifyFile(dirname(file), basename(file));
  return "kind" in entry ? entry : undefined;
};

/** Whether all of these are names of content files; other names can only be tested in a folder on disk. */
export const areContent = (files: string[]): boolean => files.every((file) => entryOf(file) !== undefined);

const memoized = <V>(make: (key: string) => V): ((key: string) => V) => {
  const values = new Map<string, V>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
};

/** Returns a function that reads a content folder with edits applied in memory; each file is read from disk once. */
export const inMemory = (root: string): ((edits: Record<string, Edit>) => Reading) => {
  const sound = listFiles(root);
  const bytesOf = memoized((file) => readFileSync(join(root, file)));
  const results = new Map<string, ReadResult<unknown>>();
  return (edits) => {
    const after = new Map(
      Object.entries(edits).flatMap(([file, edit]) =>
        edit === null ? [] : [[file, edited(file, edit, () => bytesOf(file))] as const],
      ),
    );
    return readFiles(
      listed(sound, edits),
      (file) => after.get(file) ?? bytesOf(file),
      (file, readNow) => {
        if (after.has(file)) return readNow();
        const result = (results.get(file) as ReturnType<typeof readNow> | undefined) ?? readNow();
        results.set(file, result);
        return result;
      },
    );
  };
};

const byName = (files: Listing["files"]) => files.sort((a, b) => compareText(a.file, b.file));

/** The content files of a folder after edits. */
const listed = ({ files, problems }: Listing, edits: Record<string, Edit>): Listing => {
  const added = Object.keys(edits).flatMap((file) => (edits[file] === null ? [] : (entryOf(file) ?? [])));
  return { files: byName([...files.filter(({ file }) => !(file in edits)), ...added]), problems };
};

/** Reads content that is given as texts by file. */
export const readTexts = (texts: Record<string, string>): Reading =>
  readFiles({ files: byName(Object.keys(texts).flatMap((file) => entryOf(file) ?? [])), problems: [] }, (file) =>
    Buffer.from(texts[file] ?? ""),
  );
