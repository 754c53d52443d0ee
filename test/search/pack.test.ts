import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packFragments } from "../../src/search/pack.ts";
import { temporaryFolder } from "../helpers/content.ts";

/** An index as far as its list of pages goes: what the list names, and which fragments there are. */
const index = (listed: string[], there: string[]): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "fragment"));
  for (const name of there) writeFileSync(join(folder, "fragment", `${name}.pf_fragment`), name);
  const list = listed.map((name) => `j${name}\u0018\u0007\``).join("");
  writeFileSync(join(folder, "pagefind.en_0123456789.pf_meta"), gzipSync(`pagefind_dcd${list}jen_fffffff`));
  return folder;
};

const fragments = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(folder, "fragment")).map((name) => [name, readFileSync(join(folder, "fragment", name), "utf8")]),
  );
const list = (folder: string) =>
  gunzipSync(readFileSync(join(folder, "pagefind.en_0123456789.pf_meta"))).toString("latin1");

test("fragments get numbers in the order of the list, in names as long as before", () => {
  const folder = index(["en_aaaaaaa", "en_bbbbbbb"], ["en_bbbbbbb", "en_aaaaaaa"]);
  const before = list(folder);
  expect(packFragments(folder)).toBe(true);
  expect(Object.values(fragments(folder))).toEqual(["en_aaaaaaa", "en_bbbbbbb"]);
  const names = Object.keys(fragments(folder)).map((name) => name.replace(".pf_fragment", ""));
  expect(list(folder)).toBe(before.replace("en_aaaaaaa", names[0] ?? "").replace("en_bbbbbbb", names[1] ?? ""));
});

test("what the list names beside fragments keeps its name", () => {
  const folder = index(["en_aaaaaaa"], ["en_aaaaaaa"]);
  packFragments(folder);
  expect(list(folder)).toContain("jen_fffffff");
});

test("an index whose list does not name each fragment is left as it is", () => {
  const folder = index(["en_aaaaaaa"], ["en_aaaaaaa", "en_ccccccc"]);
  const before = list(folder);
  expect(packFragments(folder)).toBe(false);
  expect(list(folder)).toBe(before);
  expect(Object.keys(fragments(folder))).toEqual(["en_aaaaaaa.pf_fragment", "en_ccccccc.pf_fragment"]);
});
