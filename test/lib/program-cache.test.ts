import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { codeHash } from "../../src/lib/code-hash.mjs";
import { root } from "../../src/lib/program.ts";
import { cachedByCode } from "../../src/lib/program-cache.ts";

const folder = join(root, ".cache/program");
const name = `test-${process.pid}`;
const files = () => readdirSync(folder).filter((file) => file.includes(name));

mkdirSync(folder, { recursive: true });
afterEach(() => {
  vi.unstubAllEnvs();
  for (const file of files()) rmSync(join(folder, file));
});

/** Returns a function that counts its calls. */
const counter = () => {
  let made = 0;
  return async () => ({ made: ++made });
};

test("what depends on the code alone is made once for the same code, and again if its file is broken", async () => {
  vi.stubEnv("PROGRAM_HASH", codeHash(root));
  const make = counter();
  expect([await cachedByCode(name, make), await cachedByCode(name, make)]).toEqual([{ made: 1 }, { made: 1 }]);
  expect(files()).toHaveLength(1);
  writeFileSync(join(folder, files()[0] ?? ""), "{");
  expect(await cachedByCode(name, make)).toEqual({ made: 2 });
});

test.each(["", "0"])("nothing is cached for the code %j, which is not the code that is there", async (code) => {
  vi.stubEnv("PROGRAM_HASH", code);
  const make = counter();
  expect([await cachedByCode(name, make), await cachedByCode(name, make)]).toEqual([{ made: 1 }, { made: 2 }]);
  expect(files()).toEqual([]);
});
