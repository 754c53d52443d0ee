import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSearchIndex } from "../../src/build/search-index.ts";
import { readIndexFile } from "../../src/search/index-file.ts";
import { indexParts } from "../../src/search/index-parts.ts";
import { type Part, takeMaterial, writeMaterial } from "../../src/search/material.ts";
import { briefingOf, type Edit, temporaryFolder, trams, tramsWith } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";

type Edits = Record<string, Edit>;

const most = 6;

/** A briefing's parts, with their material in a folder. */
const write = (edits: Edits = {}, folder = temporaryFolder(), largest = most): Part[] => {
  const content = Object.keys(edits).length > 0 ? tramsWith(edits) : trams;
  return writeMaterial(briefingOf(content), folder, largest);
};

/** What is in each part. */
const addressesIn = (parts: Part[]): string[][] =>
  parts.map(({ file }) => takeMaterial(file).documents.map(({ address }) => address));

const oneClaim: Edits = {
  "_data/claims/riders-above-plan.yaml": (text) => text.replace("more riders", "many more riders"),
};

/** Which parts are not made from the same. */
const changed = (edits: Edits): number[] => {
  const after = write(edits);
  return write().flatMap(({ hash }, part) => (hash === after[part]?.hash ? [] : [part]));
};

test("a small briefing is one part, a larger one as many as its size asks for", () => {
  expect(write({}, temporaryFolder(), 16).map(({ place }) => place)).toEqual([""]);
  expect(write().map(({ place }) => place)).toEqual(["", "parts/1/", "parts/2/"]);
});

test("each thing is in one part, and in the same one after a change of another", () => {
  const parts = addressesIn(write());
  expect(parts.flat().sort()).toEqual(
    addressesIn(write({}, temporaryFolder(), 16))
      .flat()
      .sort(),
  );
  expect(parts.every(({ length }) => length > 0)).toBe(true);
  expect(addressesIn(write(oneClaim))).toEqual(parts);
});

test("a change of one text changes one part, of a name by which texts are found all", () => {
  const its = addressesIn(write()).findIndex((part) => part.includes("/claims/riders-above-plan/"));
  expect(changed(oneClaim)).toEqual([its]);
  expect(changed({ "_data/terms/light-rail.yaml": (text) => text.replace("tram line", "tramway") })).toEqual([0, 1, 2]);
});

test("the first part names the others, and holds alone what a browser loads once", async () => {
  const folder = join(temporaryFolder(), "pagefind");
  await indexParts(write({}, folder));
  const entry = (part: string) => JSON.parse(readFileSync(join(folder, part, "pagefind-entry.json"), "utf8"));
  expect(entry("").parts).toEqual(["parts/1/", "parts/2/"]);
  expect(entry("parts/1").parts).toBeUndefined();
  expect(readdirSync(join(folder, "parts/1")).filter((name) => !name.endsWith(".pf_meta"))).toEqual([
    "dates.txt",
    "filter",
    "fragment",
    "index",
    "pagefind-entry.json",
    "words",
  ]);
  const pages = ["", "parts/1/", "parts/2/"].map((place) => {
    const list = readdirSync(join(folder, place)).find((name) => name.endsWith(".pf_meta")) ?? "";
    return (readIndexFile(join(folder, place, list)) as [string, unknown[]])[1].length;
  });
  expect(pages).toEqual(addressesIn(write()).map(({ length }) => length));
});

test("of an index in parts only those are indexed whose text has changed, and the bytes are the same", async () => {
  const work = temporaryFolder();
  const cache = join(work, "cache");
  const index = async (name: string, edits: Edits = {}, used?: string) => {
    const folder = join(work, name);
    await buildSearchIndex(write(edits, folder), folder, used);
    return hashes(folder);
  };
  await index("first", {}, cache);
  expect(readdirSync(cache)).toHaveLength(3);
  const again = await index("again", oneClaim, cache);
  expect(readdirSync(cache)).toHaveLength(4);
  expect(again).toEqual(await index("fresh", oneClaim));
  // Nothing is indexed that the cache holds.
  for (const part of readdirSync(cache)) writeFileSync(join(cache, part, "dates.txt"), "from the cache");
  expect((await index("cached", oneClaim, cache))["dates.txt"]).not.toBe(again["dates.txt"]);
}, 60_000);

test("a cache that can't be read or written is no failure", async () => {
  const work = temporaryFolder();
  writeFileSync(join(work, "cache"), "a file where a folder should be");
  const folder = join(work, "index");
  await buildSearchIndex(write({}, folder), folder, join(work, "cache"));
  expect(filesIn(folder)).toContain("pagefind-entry.json");
}, 60_000);

test("the cache keeps the parts that were used last", async () => {
  const work = temporaryFolder();
  const cache = join(work, "cache");
  for (let number = 0; number < 12; number++) {
    mkdirSync(join(cache, String(number)), { recursive: true });
    utimesSync(join(cache, String(number)), number, number);
  }
  const folder = join(work, "index");
  await buildSearchIndex(write({}, folder), folder, cache);
  expect(readdirSync(cache).filter((name) => name.length < 3)).toEqual(["10", "11", "7", "8", "9"]);
}, 60_000);
