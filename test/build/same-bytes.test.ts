import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, symlinkSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root, today, trams } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";
import { suiteFolder } from "../helpers/site.ts";

const folder = suiteFolder();
let expected: Record<string, string> = {};

type Installation = { content?: string; env?: Record<string, string>; generator?: string; before?: string[] };

/** Builds with search, in its own process, and returns the hash of every file. */
const buildIn = (name: string, { content = trams, env = {}, generator = root, before = [] }: Installation = {}) => {
  const out = join(folder, `site-${name}`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...[...before.flatMap((file) => ["--import", file]), join(generator, "src/cli/start.mjs"), "build"],
      ...["--content", content, "--out", out, "--today", today, "--fresh"],
    ],
    { cwd: generator, env: { ...process.env, ...env }, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return hashes(out);
};

const elsewhere = (TZ: string, LANG: string) => ({ TZ, LANG, LC_ALL: LANG });

beforeAll(() => {
  expected = buildIn("first", { env: elsewhere("Pacific/Kiritimati", "C") });
  expect(Object.keys(expected).length).toBeGreaterThan(100);
  expect(Object.keys(expected).some((name) => name.startsWith("pagefind/fragment/"))).toBe(true);
});

/** Returns a copy of the content, written in another order and at other times. */
const copiedContent = (): string => {
  const content = join(folder, "deep/er/copy");
  for (const name of filesIn(trams).reverse()) {
    const path = join(content, name);
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(join(trams, name), path);
    const time = new Date(2001, 1, name.length);
    utimesSync(path, time, time);
  }
  return content;
};

/** Returns another clone of the generator. */
const cloned = (): string => {
  const clone = join(folder, "clone");
  for (const name of ["src", "_includes", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(root, name), join(clone, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  return clone;
};

test("a copy in another folder, with other file times, read in another order, in Newfoundland and in German, gives the same bytes as one in Kiritimati, in the locale C", () => {
  const env = elsewhere("America/St_Johns", "de_DE.UTF-8");
  const before = [join(root, "test/helpers/reversed-reading.mjs")];
  expect(buildIn("copy", { content: copiedContent(), env, before })).toEqual(expected);
});

test("another clone of the generator, in Shanghai and in Turkish, gives the same bytes", () => {
  const env = elsewhere("Asia/Shanghai", "tr_TR.UTF-8");
  expect(buildIn("clone", { generator: cloned(), env })).toEqual(expected);
});
