import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "./attempt.ts";
import { codeHash, programKey } from "./code-hash.mjs";
import { root } from "./program.ts";
import { writeWhole } from "./write-whole.ts";

/** Returns where something made only of this program's code is cached: next to its bundle, and deleted with it. */
const fileOf = (code: string, name: string): string =>
  join(root, ".cache/program", `${programKey(root, code)}-${name}.json`);

/** Returns what `make` returns, a value of JSON that depends on nothing but the program's code: from the cache, if it is there. */
export const cachedByCode = async <T>(name: string, make: () => Promise<T>): Promise<T> => {
  const code = process.env["PROGRAM_HASH"];
  if (!code) return make();
  const file = fileOf(code, name);
  const saved = attempt(() => JSON.parse(readFileSync(file, "utf8")) as T);
  if (saved !== undefined) return saved;
  const made = await make();
  attempt(() => {
    // The code may have changed since this process started.
    if (codeHash(root) === code) writeWhole(file, JSON.stringify(made));
  });
  return made;
};
