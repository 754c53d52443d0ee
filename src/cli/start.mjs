#!/usr/bin/env node
// Starts a command of the program: `node src/cli/start.mjs check --format json`. The program is bundled when its code has
// changed; bundle and compiled code are cached in .cache/program/, which may be deleted at any time.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { bundleOptions, external } from "../lib/bundle-options.mjs";
import { codeHash, programKey } from "../lib/code-hash.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const code = codeHash(root);
const key = programKey(root, code);
const folder = join(root, ".cache/program");
const file = join(folder, `${key}.cjs`);

/** The most cached bundles; each branch may need its own. */
const maxBundles = 4;

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/**
 * Writes a file in one step, so that nobody reads half of it. If it can't be written, the next start takes longer.
 * @param {string} path
 * @param {string | Uint8Array} data
 */
const save = (path, data) => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, data);
    renameSync(`${path}.${process.pid}`, path);
  } catch {}
};

/** Deletes the bundles that were used longest ago, with their compiled code. */
const prune = () => {
  try {
    const used = (/** @type {string} */ name) => statSync(join(folder, name)).mtimeMs;
    const bundles = readdirSync(folder).filter((name) => name.endsWith(".cjs"));
    const old = bundles.sort((a, b) => used(b) - used(a)).slice(maxBundles);
    for (const name of readdirSync(folder))
      if (old.some((bundle) => name.startsWith(bundle.slice(0, -4)))) rmSync(join(folder, name), { force: true });
  } catch {}
};

const bundle = async () => {
  const { build, formatMessages } = await import("esbuild").catch(() => {
    console.error("error: the libraries are missing: run npm ci");
    return process.exit(1);
  });
  try {
    const { outputFiles } = await build(bundleOptions(root, code));
    // A script that is run from a cache can't import: this file does it for it.
    const own = external.reduce(
      (all, name) => all.replaceAll(`import("${name}")`, `__importExternal("${name}")`),
      outputFiles[0]?.text ?? "",
    );
    // Regular expressions are the last to have other signs than ASCII, which would double the memory of all text.
    const text = `(function (require, __importExternal) {${own}\n})`.replace(
      /[^\0-\x7f]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    save(file, text);
    prune();
    return text;
  } catch (error) {
    const { errors } = /** @type {{ errors?: import("esbuild").Message[] }} */ (error);
    if (!errors) throw error;
    console.error((await formatMessages(errors, { kind: "error" })).join("\n").trim());
    return process.exit(1);
  }
};

const found = read(file);
const text = found?.toString("latin1") ?? (await bundle());
// Compiled code differs by command and by Node's flags.
const compiled = join(folder, `${key}-${process.argv[2]}-${cachedDataVersionTag()}.bin`);
const cachedData = read(compiled);
const script = new Script(text, { filename: file, ...(cachedData ? { cachedData } : {}) });
if (!cachedData || script.cachedDataRejected) process.once("exit", () => save(compiled, script.createCachedData()));
else if (found) {
  const now = (performance.timeOrigin + performance.now()) / 1000;
  try {
    utimesSync(file, now, now);
  } catch {}
}
script.runInThisContext()(createRequire(join(root, "package.json")), (/** @type {string} */ name) => import(name));
