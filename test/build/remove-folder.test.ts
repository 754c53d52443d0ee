import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeFolder } from "../../src/build/remove-folder.ts";
import { temporaryFolder } from "../helpers/content.ts";

test("a folder goes with all that is in it, and what a link leads to stays", async () => {
  const folder = temporaryFolder();
  const [site, other] = [join(folder, "site"), join(folder, "other")];
  mkdirSync(join(site, "a/b"), { recursive: true });
  mkdirSync(other);
  for (const file of [join(site, "one.txt"), join(site, "a/b/two.txt"), join(other, "three.txt")])
    writeFileSync(file, "");
  symlinkSync(other, join(site, "a/to-other"));
  symlinkSync(join(site, "nowhere"), join(site, "a/to-nothing"));
  await removeFolder(site);
  expect(existsSync(site)).toBe(false);
  expect(existsSync(join(other, "three.txt"))).toBe(true);
});

test("what is not there, and what is no folder, is gone afterwards too", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "file.txt");
  writeFileSync(file, "");
  await removeFolder(file);
  await removeFolder(join(folder, "nothing"));
  expect(existsSync(file)).toBe(false);
});
