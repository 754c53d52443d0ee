import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { indexInChild } from "../../src/search/index-in-child.ts";
import { writeMaterial } from "../../src/search/material.ts";
import { briefingOf, temporaryFolder } from "../helpers/content.ts";

afterEach(() => vi.unstubAllEnvs());

/** Indexes the trams with another program in place of Pagefind. */
const indexWith = (program: string): Promise<void> => {
  const folder = temporaryFolder();
  const file = join(folder, "pagefind.mjs");
  writeFileSync(file, `#!${process.execPath}\n${program}\n`);
  chmodSync(file, 0o755);
  vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", file);
  return indexInChild(writeMaterial(briefingOf(), join(folder, "pagefind")));
};

test.each([
  ["at once", "process.exit(1);"],
  ["without an answer, after all input", 'process.stdin.on("data", () => setTimeout(() => process.exit(1), 500));'],
])(
  "reports a Pagefind process that dies %s",
  async (_, program) => {
    await expect(indexWith(program)).rejects.toThrow("search: Pagefind stopped before the index was made");
  },
  30_000,
);

test("an aborted index throws the reason for the abort", async () => {
  const folder = temporaryFolder();
  const material = writeMaterial(briefingOf(), folder);
  const abandoned = new AbortController();
  const made = indexInChild(material, abandoned.signal);
  abandoned.abort("a save");
  await expect(made).rejects.toBe("a save");
});
