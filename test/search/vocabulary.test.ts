import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeWords, nearWords } from "../../src/client/search/vocabulary.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { encodeWords, vocabularyOf } from "../../src/search/vocabulary.ts";

const document = (parts: Partial<SearchDocument>): SearchDocument => ({
  address: "/",
  kind: "Claim",
  title: "",
  themes: [],
  texts: [],
  ...parts,
});

test("words come back as they were written down, whatever they are", () => {
  const word = fc.stringMatching(/^[a-zß-öø-ÿа-я]{1,50}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = [...words].sort();
      expect(decodeWords(encodeWords(sorted))).toEqual(sorted);
    }),
  );
});

test("a word says only what it does not share with the one before", () => {
  expect(encodeWords(["chip", "chips", "cost"])).toBe("0chip\n4s\n1ost");
});

test("the vocabulary holds the words of titles and names, folded, and no Chinese", () => {
  expect(vocabularyOf([document({ title: "Über-Chips of H20", aliases: ["Graphics chip", "芯片"] })])).toEqual([
    "chip",
    "chips",
    "graphics",
    "uber",
  ]);
});

test("running text gives its most frequent words as long as there is room", () => {
  const documents = [
    document({ title: "Title", texts: [{ text: "often seldom", weight: 1 }] }),
    document({ title: "Title", running: ["often and again"] }),
  ];
  expect(vocabularyOf(documents, 2)).toEqual(["often", "title"]);
  expect(vocabularyOf(documents, 0)).toEqual(["title"]);
});

const known = ["behind", "chip", "chips", "export", "expert", "huawei", "nvidia", "prices", "training"];

test.each([
  ["prcies", ["prices"], "two letters swapped are one slip"],
  ["behhind", ["behind"], "a letter doubled"],
  ["nvida", ["nvidia"], "a letter lost"],
  ["trainibg", ["training"], "a wrong letter"],
  ["jvidia", ["nvidia"], "a wrong first letter"],
  ["exprot", ["export"], "the nearer of two"],
  ["exprrt", ["export", "expert"], "two as near as each other"],
  ["zzzzzz", [], "nothing near"],
  ["chxp", ["chip"], "a short word"],
  ["xhxp", [], "two slips in a short word are too many"],
  ["bnhund", [], "and in one of six letters"],
  ["trainnigg", ["training"], "but not in a longer one"],
])("%s is taken for %j: %s", (wrong, meant) => {
  expect(nearWords(wrong, known)).toEqual(meant);
});
