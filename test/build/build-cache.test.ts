import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildIfStale } from "../../src/build/build-if-stale.ts";
import type { BuildOptions } from "../../src/build/build-options.ts";
import { countFindings } from "../../src/build/report.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";

/** Builds a site unless it is up to date, and returns the report of the build. */
const build = async (options: Partial<BuildOptions> & { content: string; out: string }): Promise<string> => {
  const { findings, files } = await buildIfStale({ basePath: "/", today, search: false, ...options });
  return `${files} files; ${countFindings(findings)}\n${findings.map(({ message }) => message).join("\n")}`;
};

const setUp = (options: { search?: boolean } = {}) => {
  const folder = temporaryFolder();
  const content = tramsWith();
  const [out, anew, cache] = [join(folder, "site"), join(folder, "anew"), join(folder, "cache")];
  const run = (more: Partial<BuildOptions> = {}) => build({ content, out, cache, ...options, ...more });
  /** Returns the result of a build without a cache. */
  const buildWithoutCache = async (): Promise<string> => {
    await build({ content, out: anew, ...options });
    return hashOf(anew);
  };
  return {
    out,
    cache,
    run,
    buildWithoutCache,
    again: () => build({ content, out, ...options }),
    file: (path: string) => join(content, path),
  };
};

const inodeOf = (path: string) => statSync(path).ino;

test("a site that is up to date is not rebuilt, and the result is the same", async () => {
  const { out, run, again } = setUp();
  const first = await run();
  const inode = inodeOf(join(out, "index.html"));
  expect(await run()).toBe(first);
  expect(inodeOf(join(out, "index.html"))).toBe(inode);
  await again();
  expect(inodeOf(join(out, "index.html"))).not.toBe(inode);
});

test("a site whose files were changed is rebuilt", async () => {
  const { out, run, buildWithoutCache } = setUp();
  await run();
  appendFileSync(join(out, "about/index.html"), "scribble");
  rmSync(join(out, "404.html"));
  await run();
  expect(hashOf(out)).toBe(await buildWithoutCache());
});

test("another base path and an unexpected file each cause a rebuild", async () => {
  const { out, run, file } = setUp();
  await run();
  const inode = inodeOf(join(out, "index.html"));
  await run({ basePath: "/else/" });
  expect(inodeOf(join(out, "index.html"))).not.toBe(inode);
  writeFileSync(file("_data/terms/a-term.txt"), "");
  expect(await run({ basePath: "/else/" })).toContain("a-term.txt is not a .yaml file");
});

const addSentence = (file: string) => appendFileSync(file, "\nAnd the tramwires thrum.\n");
const newTagline = (file: string) =>
  writeFileSync(file, readFileSync(file, "utf8").replace(/^tagline: .*/m, "tagline: What the trams of Norbury do"));

test("after each edit, and without the cache, the site is identical to one built from scratch", {
  timeout: 900_000,
}, async () => {
  const { out, cache, run, buildWithoutCache, file } = setUp({ search: true });
  const words = () => readFileSync(join(out, "pagefind/words/t.txt"), "utf8");
  await run();
  const first = words();
  newTagline(file("_data/site.yaml"));
  await run();
  expect(hashOf(out)).toBe(await buildWithoutCache());
  addSentence(file("briefs/trams-pay-slowly.md"));
  await run();
  expect(words()).not.toBe(first);
  const expected = await buildWithoutCache();
  expect(hashOf(out)).toBe(expected);
  rmSync(cache, { recursive: true });
  await run();
  expect(hashOf(out)).toBe(expected);
});
