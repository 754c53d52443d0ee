import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createShown } from "../../src/build/shown.ts";
import { temporaryFolder } from "../helpers/content.ts";

test("a page is stale when it is another one than was asked for", () => {
  const site = temporaryFolder();
  mkdirSync(join(site, "about"));
  writeFileSync(join(site, "about/index.html"), "old");
  const shown = createShown(site, "/x/");
  expect(shown.isStale(), "nobody knows what is shown").toBe(true);
  shown.note("/x/about/");
  expect(shown.isStale()).toBe(false);
  writeFileSync(join(site, "index.html"), "another page");
  expect(shown.isStale()).toBe(false);
  writeFileSync(join(site, "about/index.html"), "new");
  expect(shown.isStale()).toBe(true);
  shown.forget();
  shown.note("/x/not-there/");
  expect(shown.isStale()).toBe(false);
});

test("what is no page of the site is not looked at", () => {
  const folder = temporaryFolder();
  const shown = createShown(join(folder, "site"), "/x/");
  for (const path of ["/x/../", "/x/assets/site.js", "/else/", "/x/../../"]) shown.note(path);
  expect(shown.isStale()).toBe(true);
});
