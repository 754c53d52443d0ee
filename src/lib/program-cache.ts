import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeHash } from "./code-hash.mjs";
import { root } from "./program.ts";

/** Returns where something made of this program's code alone is cached: next to its bundle, and deleted with it. */
const fileOf = (code: string, name: string): string => {
  const key = createHash("sha256").update(`${root}\n${code}`).digest("hex").slice(0, 32);
  return join(root, ".cache/program", `${key}-${name}.json`);
};

/** Returns what `make` returns, a value of JSON that depends on nothing but the program's code: from the cache, if it is there. */
export const cachedByCode = async <T>(name: string, make: () => Promise<T>): Promise<T> => {
  const code = process.env["PROGRAM_HASH"];
  if (!code) return make();
  const file = fileOf(code, name);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {}
  const made = await make();
  try {
    // The code may have changed since this process started.
    if (codeHash(root) === code) {
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
      renameSync(`${file}.${process.pid}`, file);
    }
  } catch {}
  return made;
};
