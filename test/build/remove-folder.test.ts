import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeFolder } from "../../src/build/remove-folder.ts";
import { temporaryFolder } from "../helpers/content.ts";

test("removes a folder with everything in it, but not what its links lead to", async () => {
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

test("accepts a missing folder, and removes a file too", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "file.txt");
  writeFileSync(file, "");
  await removeFolder(file);
  await removeFolder(join(folder, "nothing"));
  expect(existsSync(file)).toBe(false);
});
