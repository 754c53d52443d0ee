import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSearchIndex } from "../../src/build/search-index.ts";
import { briefingOf, type Edit, temporaryFolder, tramsWith } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";

const oneClaim: Record<string, Edit> = {
  "_data/claims/riders-above-plan.yaml": (text) => text.replace("more riders", "many more riders"),
};

test("an index comes from the cache while its texts are unchanged, with the same bytes", async () => {
  const work = temporaryFolder();
  const cache = join(work, "cache");
  const index = async (name: string, edits: Record<string, Edit>, used?: string) => {
    const folder = join(work, name);
    await buildSearchIndex(briefingOf(tramsWith(edits)), folder, used);
    return hashes(folder);
  };
  const first = await index("first", {}, cache);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(first).toEqual(await index("uncached", {}));
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name, "dates.txt"), "from the cache");
  expect((await index("cached", {}, cache))["dates.txt"]).not.toBe(first["dates.txt"]);
  const edited = await index("edited", oneClaim, cache);
  expect(readdirSync(cache)).toHaveLength(2);
  expect(edited).not.toEqual(first);
  expect(filesIn(join(work, "cached"))).not.toContain("material.json");
}, 60_000);

test("an unreadable or read-only cache is not a failure", async () => {
  const work = temporaryFolder();
  writeFileSync(join(work, "cache"), "a file where a folder should be");
  const folder = join(work, "index");
  await buildSearchIndex(briefingOf(), folder, join(work, "cache"));
  expect(filesIn(folder)).toContain("pagefind-entry.json");
}, 60_000);

test("the cache keeps the most recently used indexes", async () => {
  const work = temporaryFolder();
  const cache = join(work, "cache");
  for (let number = 0; number < 12; number++) {
    mkdirSync(join(cache, String(number)), { recursive: true });
    utimesSync(join(cache, String(number)), number, number);
  }
  await buildSearchIndex(briefingOf(), join(work, "index"), cache);
  expect(readdirSync(cache).filter((name) => name.length < 3)).toEqual(["10", "11", "9"]);
}, 60_000);
