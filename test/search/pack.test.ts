import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDates, sortByDate } from "../../src/client/search/dates.ts";
import { datesByPage } from "../../src/search/dates.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { compactIndex, fragmentName, indexBytes, quantizeLength } from "../../src/search/pack.ts";
import { type Posting, prunePostings, splitChunks, type Word } from "../../src/search/pack-words.ts";
import { stopStems } from "../../src/search/write-index.ts";
import { temporaryFolder } from "../helpers/content.ts";

const word = (stem: string, ...postings: Posting[]): Word => [stem, postings, []];
const all = new Set([0, 1, 2, 3]);

test("removes stop words", () => {
  const words = [word("the", [0, [-25, 1], []]), word("tram", [0, [-25, 2], []])];
  expect(prunePostings(words, all, 100, new Set(["the"]))).toEqual([word("tram", [0, [-25, 2], []])]);
});

test("keeps a stop word if another word of the texts may have the same stem", () => {
  const stems = stopStems(["having", "mostly", "owned", "overly", "tram", "will", "willing"]);
  for (const stem of ["have", "most", "own", "over", "will"]) expect(stems.has(stem), stem).toBe(false);
  for (const stem of ["the", "with", "of", "is"]) expect(stems.has(stem), stem).toBe(true);
});

test("removes fields that are not searched, and pages that have the word nowhere else; the page numbers stay correct", () => {
  const words = [word("moder", [3, [], [-3, 0]], [4, [-25, 7], [-3, 0, 2, -4, 1]], [2, [], [-3, 5]], [1, [], [-4, 2]])];
  expect(prunePostings(words, new Set([3]), 100)).toEqual([word("moder", [7, [-25, 7], [-4, 1]], [3, [], [-4, 2]])]);
  expect(prunePostings([word("moder", [3, [], [-3, 0]])], new Set([3]), 100)).toEqual([]);
});

test("of a very frequent word, keeps the positions with the highest weight, from the first on, and at least one per page", () => {
  const places = [-25, 5, 10, 20, -241, 2, 1, -73, 50];
  expect(prunePostings([word("tram", [0, places, []])], all, 3)).toEqual([
    word("tram", [0, [-241, 2, 1, -73, 50], []]),
  ]);
  expect(prunePostings([word("tram", [0, places, []], [1, [-25, 8, 1], []])], all, 1)).toEqual([
    word("tram", [0, [-241, 2], []], [1, [-25, 8], []]),
  ]);
  expect(prunePostings([word("tram", [0, places, []])], all, 6)).toEqual([word("tram", [0, places, []])]);
});

test("prunes forms that differ by diacritics too", () => {
  const words: Word[] = [["cafe", [], [["café", [[1, [-25, 3, 4], []]]]]]];
  expect(prunePostings(words, all, 1)).toEqual([["cafe", [], [["café", [[1, [-25, 3], []]]]]]]);
});

test("chunks have similar sizes, and words with the same beginning stay together", () => {
  const stems = ["abacus", "board", "chip", "trade", "train", "tram"];
  const words = stems.map((stem) => word(stem, ...Array.from({ length: 10 }, (): Posting => [1, [-25, 1], []])));
  const chunks = splitChunks(words, 200, 3).map((chunk) => chunk.map(([stem]) => stem));
  expect(chunks).toEqual([
    ["abacus", "board"],
    ["chip", "trade", "train", "tram"],
  ]);
});

test("a chunk loses no word and keeps the order", () => {
  const stem = fc.stringMatching(/^[a-c]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(stem), fc.integer({ min: 1, max: 300 }), (stems, size) => {
      const words = [...stems].sort().map((text) => word(text, [1, [-25, 1], []]));
      expect(splitChunks(words, size).flat()).toEqual(words);
    }),
  );
});

test("a fragment’s name contains its page’s number and is unique", () => {
  expect(fragmentName(0, 1, "abcde")).toBe("0abcde");
  expect(fragmentName(18, 300, "abcde")).toBe("210abcde");
  const names = Array.from({ length: 300 }, (_, page) => fragmentName(page, 300, "abcde"));
  expect(new Set(names).size).toBe(300);
  const dates = readDates([`abcde\n${names.map((_, page) => `day ${page}`).join("\n")}`]);
  names.forEach((id, page) => {
    expect(dates({ id, score: 1, data: () => Promise.reject() })).toBe(`day ${page}`);
  });
});

test("the length of a page is as precise as ranking needs it", () => {
  for (const words of [0, 1, 7, 8]) expect(quantizeLength(words)).toBe(words);
  for (const words of [9, 40, 333, 935, 20_000]) expect(Math.abs(quantizeLength(words) / words - 1)).toBeLessThan(0.2);
});

const dated = (address: string, date?: string): SearchDocument => ({
  address,
  kind: "Claim",
  title: "",
  themes: [],
  texts: [],
  date,
});

test("dates are listed by page number", () => {
  const documents = [dated("/a/", "2025-03"), dated("/b/"), dated("/c/", "2024-12-31")];
  expect(datesByPage(documents, ["/c/", "/a/", "/b/"])).toEqual(["2024-12-31", "2025-03-01", ""]);
  expect(() => datesByPage(documents, [])).toThrow("search: 3 documents became 0 pages of the index");
});

test("hits of several indexes are sorted by date together; hits of one day keep their order, and undated ones come last", () => {
  const hit = (id: string) => ({ id, score: 1, data: () => Promise.reject() });
  const dates = readDates(["aaaaa\n2025-01-01\n\n2025-03-01", "bbbbb\n2025-02-01\n2025-03-01", ""]);
  const hits = ["1aaaaa", "0aaaaa", "2aaaaa", "1bbbbb", "0bbbbb", "0ccccc"].map(hit);
  expect(sortByDate(hits, dates).map(({ id }) => id)).toEqual([
    "2aaaaa",
    "1bbbbb",
    "0bbbbb",
    "0aaaaa",
    "1aaaaa",
    "0ccccc",
  ]);
});

test("refuses an index of another version of Pagefind", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "fragment"));
  writeFileSync(join(folder, "pagefind-entry.json"), '{"version":"1.7.0","languages":{"en":{"hash":"en_1"}}}');
  writeFileSync(join(folder, "pagefind.en_1.pf_meta"), indexBytes([]));
  expect(() => compactIndex(folder, { searched: [], stopStems: new Set() })).toThrow(
    "search: packs the index of Pagefind 1.6.0, not of 1.7.0",
  );
});
