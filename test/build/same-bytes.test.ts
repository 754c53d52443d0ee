import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, symlinkSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root, today, trams } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";
import { suiteFolder } from "../helpers/site.ts";

const folder = suiteFolder();
let expected: Record<string, string> = {};

type Surroundings = { content?: string; env?: Record<string, string>; generator?: string };

/** Builds with search, in a process of its own, and gives the hash of every file. */
const buildIn = (name: string, { content = trams, env = {}, generator = root }: Surroundings = {}) => {
  const out = join(folder, `site-${name}`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", import.meta.resolve("tsx"), join(generator, "src/cli/build.ts")],
      ...["--content", content, "--out", out, "--today", today, "--fresh"],
    ],
    { cwd: generator, env: { ...process.env, ...env }, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return hashes(out);
};

beforeAll(() => {
  expected = buildIn("first");
  expect(Object.keys(expected).length).toBeGreaterThan(100);
  expect(Object.keys(expected).some((name) => name.startsWith("pagefind/fragment/"))).toBe(true);
});

test("a build gives the same bytes again", () => {
  expect(buildIn("again")).toEqual(expected);
});

for (const [TZ, LANG] of [
  ["Pacific/Kiritimati", "C"],
  ["America/St_Johns", "de_DE.UTF-8"],
  ["Asia/Shanghai", "tr_TR.UTF-8"],
] as const)
  test(`a build in ${TZ} with the locale ${LANG} gives the same bytes`, () => {
    expect(buildIn(LANG, { env: { TZ, LANG, LC_ALL: LANG } })).toEqual(expected);
  });

test("a copy in another folder, with other file times, in another order, gives the same bytes", () => {
  const content = join(folder, "deep/er/copy");
  for (const name of filesIn(trams).reverse()) {
    const path = join(content, name);
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(join(trams, name), path);
    const time = new Date(2001, 1, name.length);
    utimesSync(path, time, time);
  }
  expect(buildIn("copy", { content })).toEqual(expected);
});

test("another clone of the generator gives the same bytes", () => {
  const clone = join(folder, "clone");
  for (const name of ["src", "_includes", "eleventy.config.ts", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(root, name), join(clone, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  expect(buildIn("clone", { generator: clone })).toEqual(expected);
});
