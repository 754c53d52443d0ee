import { expect, test } from "vitest";
import { nearWords } from "../../src/client/search/vocabulary.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { vocabularyOf } from "../../src/search/vocabulary.ts";

const document = (parts: Partial<SearchDocument>): SearchDocument => ({
  address: "/",
  kind: "Claim",
  title: "",
  themes: [],
  texts: [],
  ...parts,
});

test("the vocabulary holds the words of titles and names, normalized, without Chinese", () => {
  expect(vocabularyOf([document({ title: "Über-Chips of H20", aliases: ["Graphics chip", "芯片"] })])).toEqual([
    "chip",
    "chips",
    "graphics",
    "uber",
  ]);
});

test("running text adds its most frequent words while there is room", () => {
  const documents = [
    document({ title: "Title", texts: [{ text: "often seldom", weight: 1 }] }),
    document({ title: "Title", running: ["often and again"] }),
  ];
  expect(vocabularyOf(documents, 2)).toEqual(["often", "title"]);
  expect(vocabularyOf(documents, 0)).toEqual(["title"]);
});

const known = ["behind", "chip", "chips", "export", "expert", "huawei", "nvidia", "prices", "training"];

test.each([
  ["prcies", ["prices"], "two swapped letters are one error"],
  ["behhind", ["behind"], "a doubled letter"],
  ["nvida", ["nvidia"], "a missing letter"],
  ["trainibg", ["training"], "a wrong letter"],
  ["jvidia", ["nvidia"], "a wrong first letter"],
  ["exprot", ["export"], "the closer of two"],
  ["exprrt", ["export", "expert"], "two equally close words"],
  ["zzzzzz", [], "no similar word"],
  ["chxp", ["chip"], "a short word"],
  ["xhxp", [], "two errors in a short word are too many"],
  ["bnhund", [], "also in one of six letters"],
  ["trainnigg", ["training"], "but not in a longer one"],
])("%s is corrected to %j: %s", (wrong, meant) => {
  expect(nearWords(wrong, known)).toEqual(meant);
});
