// Plain JavaScript: the launcher runs it before the program is bundled.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** All that decides what the program does. */
const sources = ["src", "_includes", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Yields the files below a path, in a fixed order.
 * @param {string} root
 * @param {string} path
 * @returns {Generator<string>}
 */
function* filesIn(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat?.isDirectory())
    for (const name of readdirSync(join(root, path)).sort()) yield* filesIn(root, `${path}/${name}`);
  else if (stat?.isFile()) yield path;
}

/**
 * Returns a hash of a program's code, its libraries and the runtime.
 * @param {string} root the folder of the program
 * @returns {string}
 */
export const codeHash = (root) => {
  const hash = createHash("sha256").update([process.version, process.platform, process.arch].join("\n"));
  for (const path of sources.flatMap((source) => [...filesIn(root, source)])) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
};
