import { expect, test } from "vitest";
import type { SearchDocument } from "../../src/search/document.ts";
import { synonymFinder } from "../../src/search/synonyms.ts";

const groups = [
  ["ban", "bar", "prohibit by law"],
  ["US", "America"],
];

const find = synonymFinder([{ address: "/glossary/#light-rail", names: ["light rail", "tram line"] }], groups);

const words = (document: SearchDocument) => find(document).map(({ text }) => text);

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
])("a document on “%s” is also found by %j", (title, found) => {
  expect(words(document(title))).toEqual(found);
});

test("running text is searched for names, not for words that mean the same: a long text has most of them", () => {
  expect(words(document("Cars", ["Banned from the light rail."]))).toEqual(["tram line"]);
});

test("words that mean the same as those of a name weigh as much as the name, others little", () => {
  const found = find({ ...document("Cars in America"), aliases: ["bar of cars"] });
  expect(found).toEqual([
    { text: "ban", weight: 10 },
    { text: "prohibit by law", weight: 10 },
    { text: "US", weight: 0.3 },
  ]);
});
