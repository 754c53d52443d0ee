import { chmodSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentHash } from "../../src/build/fingerprint.ts";
import { temporaryFolder } from "../helpers/content.ts";
import { processorSeconds } from "../helpers/processor.ts";

const folderWith = (size: number) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a"));
  const file = join(folder, "a", "b.yaml");
  writeFileSync(file, "c");
  truncateSync(file, size);
  return { folder, file };
};

test.each([
  ["a file of 65 MB", 65 * 1024 * 1024],
  ["one of 3 GB, more than can be read at once", 3 * 1024 ** 3],
  ["one of a terabyte", 1024 ** 4],
])("the content hash does not read %s, which is refused for its size", (_, size) => {
  const { folder, file } = folderWith(size);
  const before = process.memoryUsage().rss;
  let hash = "";
  expect(
    processorSeconds(() => {
      hash = contentHash([folder]);
    }),
  ).toBeLessThan(0.5);
  expect(process.memoryUsage().rss - before).toBeLessThan(30e6);
  truncateSync(file, size + 1);
  expect(contentHash([folder])).not.toBe(hash);
});

test.runIf(process.getuid?.() !== 0)("an unreadable file changes the content hash", () => {
  const { folder, file } = folderWith(10);
  const hash = contentHash([folder]);
  chmodSync(file, 0);
  expect(contentHash([folder])).not.toBe(hash);
});

test("any byte of a file changes the content hash", () => {
  const { folder, file } = folderWith(10);
  const hash = contentHash([folder]);
  expect(contentHash([folder])).toBe(hash);
  writeFileSync(file, "c\0\0\0\0\0\0\0\0c");
  expect(contentHash([folder])).not.toBe(hash);
});
