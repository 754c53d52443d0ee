import { lstatSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheProblem, outputProblem, resolveLink } from "../../src/build/output.ts";
import { command } from "../helpers/command.ts";
import { root, temporaryFolder, today, trams } from "../helpers/content.ts";
import { buildByCommand } from "../helpers/site.ts";

test("a build refuses to replace its own content", () => {
  for (const out of [root, join(root, ".."), "/", trams, join(trams, "..")])
    expect(outputProblem(out, trams)).toBe(`the output ${out} holds what the site is built from`);
  for (const out of [join(trams, "briefs"), join(trams, "_data")])
    expect(outputProblem(out, trams)).toBe(`the output ${out} holds what the site is built from`);
  for (const out of [join(trams, "briefs/site"), join(trams, "_data/claims/site")])
    expect(outputProblem(out, trams)).toBe(`the output ${out} is inside the content`);
});

test("a build refuses to replace its own content through a symbolic link", () => {
  const folder = temporaryFolder();
  symlinkSync(join(trams, ".."), join(folder, "link"));
  const out = join(folder, "link/trams");
  expect(outputProblem(out, trams)).toBe(`the output ${out} holds what the site is built from`);
});

test("refuses a folder with other files in it, but not an empty one, a new one or an older site", () => {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  expect(outputProblem(out, trams)).toBeUndefined();
  mkdirSync(out);
  expect(outputProblem(out, trams)).toBeUndefined();
  writeFileSync(join(out, "thesis.doc"), "years of work");
  expect(outputProblem(out, trams)).toBe(`the output ${out} is a folder with other things in it: name a new one`);
  for (const name of ["index.html", "sitemap.xml"]) writeFileSync(join(out, name), "");
  expect(outputProblem(out, trams)).toContain("other things");
  mkdirSync(join(out, "assets"));
  expect(outputProblem(out, trams)).toBeUndefined();
  expect(outputProblem(join(out, "index.html"), trams)).toBe(`the output ${join(out, "index.html")} is not a folder`);
});

test("follows a link to the output, and refuses one that leads nowhere or to other files", () => {
  const folder = temporaryFolder();
  const out = join(folder, "link");
  symlinkSync(join(folder, "site"), out);
  expect(outputProblem(out, trams)).toBe(`the output ${out} is a link that leads nowhere`);
  mkdirSync(join(folder, "site"));
  expect(outputProblem(out, trams)).toBeUndefined();
  expect(resolveLink(out)).toBe(realpathSync(join(folder, "site")));
  writeFileSync(join(folder, "site/thesis.doc"), "years of work");
  expect(outputProblem(out, trams)).toContain("other things");
  expect(resolveLink(join(folder, "site"))).toBe(join(folder, "site"));
  expect(resolveLink(join(folder, "new"))).toBe(join(folder, "new"));
});

test("a build through a link replaces the site and leaves the link", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "link");
  mkdirSync(join(folder, "site"));
  symlinkSync(join(folder, "site"), out);
  for (const day of [today, "2026-01-16"]) {
    const { code, err } = await buildByCommand(trams, out, "--today", day);
    expect([code, err]).toEqual([0, ""]);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, "site"))).toContain("index.html");
  }
  expect(readdirSync(folder).sort()).toEqual(["link", "site"]);
});

test("refuses a cache inside the content or the output", () => {
  const folder = temporaryFolder();
  const out = join(folder, "site");
  for (const cache of [join(trams, "briefs"), join(trams, "briefs/.cache"), join(trams, "_data/claims/cache")])
    expect(cacheProblem(cache, trams, out)).toBe(`the cache ${cache} is inside the content`);
  symlinkSync(join(trams, "_data"), join(folder, "link"));
  expect(cacheProblem(join(folder, "link/cache"), trams)).toContain("is inside the content");
  for (const cache of [out, join(out, "cache")])
    expect(cacheProblem(cache, trams, out)).toBe(`the cache ${cache} is inside the output`);
  writeFileSync(join(folder, "file"), "");
  expect(cacheProblem(join(folder, "file"), trams, out)).toBe(`the cache ${join(folder, "file")} is not a folder`);
  for (const cache of [join(folder, "cache"), join(trams, ".cache"), ".cache"])
    expect(cacheProblem(cache, trams, out)).toBeUndefined();
});

test.each(["build", "check", "serve"] as const)("%s refuses a cache inside the content", async (name) => {
  const cache = join(trams, "_data/.cache");
  const { code, err } = await command(name, ["--content", trams, "--cache", cache]);
  expect([code, err.trim()]).toEqual([2, `error: the cache ${cache} is inside the content`]);
});
