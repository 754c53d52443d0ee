import { expect, test } from "vitest";
import type { SearchDocument } from "../../src/search/document.ts";
import { synonymFinder } from "../../src/search/synonyms.ts";

const groups = [
  ["ban", "bar", "prohibit by law"],
  ["US", "America"],
];

const find = synonymFinder([{ address: "/glossary/#light-rail", names: ["light rail", "tram line"] }], groups);

const document = (title: string, running: string[] = []): SearchDocument => ({
  address: "/claims/one/",
  kind: "Claim",
  title,
  themes: [],
  texts: [],
  running,
});

test.each([
  ["Towns barred cars", ["ban", "prohibit by law"]],
  ["Towns prohibited by law", ["ban", "bar"]],
  ["Bans and bars", ["prohibit by law"]],
  ["Bank use", []],
  ["In the US", ["America"]],
  ["Bans of light rail", ["bar", "prohibit by law", "tram line"]],
])("a document on “%s” is also found by %j", (title, words) => {
  expect(find(document(title))).toEqual(words);
});

test("running text is searched for names, not for words that mean the same: a long text has most of them", () => {
  expect(find(document("Cars", ["Banned from the light rail."]))).toEqual(["tram line"]);
});
