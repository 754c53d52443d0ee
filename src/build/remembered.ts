import { hash } from "node:crypto";
import { join } from "node:path";
import type { Memo } from "../model/memo.ts";
import { codeHash, fileOf, readKept, saveKept } from "./kept.ts";

/** What was made of texts, each under its kind and its text's hash. */
type Remembered = { code: string; made: Map<string, unknown> };

/** It is kept in so many files, of which a change of one text writes one anew. */
const shelves = 16;

/** One of them: what it held before, and what was asked for since. */
const openShelf = (file: string, code: string) => {
  const kept = readKept<Remembered>(file);
  const before = kept?.code === code ? kept.made : new Map<string, unknown>();
  const made: Remembered["made"] = new Map();
  let fresh = 0;
  return {
    take: <T>(name: string, make: () => T): T => {
      const known = before.get(name) ?? made.get(name);
      if (known === undefined) fresh++;
      const value = known ?? make();
      if (value !== undefined) made.set(name, value);
      return value as T;
    },
    keep: () => {
      if (fresh > 0 || made.size !== before.size) saveKept(file, { code, made } satisfies Remembered);
    },
  };
};

/**
 * A memory of what was made of texts in earlier builds of an output by the same code. `keep` keeps what was
 * asked for since, where that differs from what was kept.
 */
export const remembering = (cache: string, out: string): { memo: Memo; keep: () => void } => {
  const folder = fileOf(cache, out, "read");
  const code = codeHash();
  const all = Array.from({ length: shelves }, (_, at) => openShelf(join(folder, String(at)), code));
  return {
    memo: (kind, text, make) => {
      const sum = hash("sha256", text, "base64url");
      const shelf = all[sum.charCodeAt(0) % shelves] as (typeof all)[number];
      return shelf.take(`${kind} ${sum}`, make);
    },
    keep: () => {
      for (const shelf of all) shelf.keep();
    },
  };
};
