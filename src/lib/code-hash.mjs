// Plain JavaScript: the launcher runs it before the program is bundled.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that determines what the program does. */
const sources = ["src", "_includes", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Lists the files among entries of a folder and below them, in a fixed order.
 * @param {string} root
 * @param {string} folder its path from the root, empty or with a slash at the end
 * @param {(name: string) => boolean} wanted which entries
 * @returns {string[]}
 */
const filesIn = (root, folder, wanted) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => wanted(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder + entry.name;
      return entry.isDirectory() ? filesIn(root, `${path}/`, () => true) : entry.isFile() ? [path] : [];
    });

/**
 * Returns a hash of a program's code, its libraries and the runtime.
 * @param {string} root the folder of the program
 * @returns {string}
 */
export const codeHash = (root) => {
  const hash = createHash("sha256").update([process.version, process.platform, process.arch].join("\n"));
  for (const path of filesIn(root, "", (name) => sources.includes(name))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
};

/**
 * Returns the name under which `.cache/program/` holds what is made of a program's code.
 * @param {string} root the folder of the program
 * @param {string} code its hash
 * @returns {string}
 */
export const programKey = (root, code) => createHash("sha256").update(`${root}\n${code}`).digest("hex").slice(0, 32);
