import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputProblem } from "../../src/build/output.ts";
import { root, temporaryFolder, trams } from "../helpers/content.ts";

test("a build never takes the place of what it is built from", () => {
  for (const out of [root, join(root, ".."), "/", trams, join(trams, "..")])
    expect(outputProblem(out, trams)).toBe(`the output ${out} holds what the site is built from`);
  for (const out of [join(trams, "briefs"), join(trams, "_data")])
    expect(outputProblem(out, trams)).toBe(`the output ${out} holds what the site is built from`);
  for (const out of [join(trams, "briefs/site"), join(trams, "_data/claims/site")])
    expect(outputProblem(out, trams)).toBe(`the output ${out} is inside the content`);
});

test("nor does it by a link in the path", () => {
  const folder = temporaryFolder();
  symlinkSync(join(trams, ".."), join(folder, "link"));
  const out = join(folder, "link/trams");
  expect(outputProblem(out, trams)).toBe(`the output ${out} holds what the site is built from`);
});

test("a folder with other things in it is let alone; an empty one, a new one and an older site are not", () => {
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
