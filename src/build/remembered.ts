import { hash } from "node:crypto";
import type { Memo } from "../model/memo.ts";
import { codeHash, fileOf, readKept, saveKept } from "./kept.ts";

/** What was made of texts, each under its kind and its text's hash. */
type Remembered = { code: string; made: Map<string, unknown> };

/**
 * A memory of what was made of texts in earlier builds of an output by the same code. `keep` keeps what was
 * asked for since, where that differs from what was kept.
 */
export const remembering = (cache: string, out: string): { memo: Memo; keep: () => void } => {
  const file = fileOf(cache, out, "read");
  const code = codeHash();
  const kept = readKept<Remembered>(file);
  const before = kept?.code === code ? kept.made : new Map<string, unknown>();
  const made: Remembered["made"] = new Map();
  let fresh = 0;
  return {
    memo: (kind, text, make) => {
      const name = `${kind} ${hash("sha256", text, "base64url")}`;
      const known = before.get(name) ?? made.get(name);
      if (known === undefined) fresh++;
      const value = known ?? make();
      if (value !== undefined) made.set(name, value);
      return value as ReturnType<typeof make>;
    },
    keep: () => {
      if (fresh > 0 || made.size !== before.size) saveKept(file, { code, made } satisfies Remembered);
    },
  };
};
