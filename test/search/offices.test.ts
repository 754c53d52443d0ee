import { expect, test } from "vitest";
import { namesByPage } from "../../src/search/names.ts";
import { officeNamer } from "../../src/search/offices.ts";

const namesOf = officeNamer([
  ["head", "chief executive", "CEO"],
  ["Transit Institute", "TI"],
]);

test.each([
  [
    "chief executive of the Works",
    ["head works", "works head", "chief executive works", "works chief executive", "ceo works", "works ceo"],
  ],
  ["director of TI", ["director transit institute", "transit institute director", "director ti", "ti director"]],
  ["the mayor", []],
  ["of", []],
  [" of ", []],
])("the office “%s” is found by %j", (office, names) => {
  expect(namesOf(office)).toEqual(names);
});

test("an office of many words has a limited number of names", () => {
  const groups = Array.from({ length: 20 }, (_, at) => Array.from({ length: 20 }, (_, other) => `word${at}x${other}`));
  const name = groups.map(([first]) => first).join(" ");
  expect(officeNamer(groups)(`${name} of ${name}`)).toHaveLength(288);
});

const pagesOf = (holders: Record<string, string>, query: string) => {
  const documents = Object.entries(holders).map(([address, alias]) => ({
    address,
    kind: "Actor",
    title: address,
    themes: [],
    aliases: [alias],
    texts: [],
  }));
  const pages = new Map(documents.map(({ address }, at) => [address, at]));
  return namesByPage(documents, pages, namesOf)
    .map((line) => line.split(" "))
    .flatMap(([name, page]) => (name === query ? Object.keys(holders)[Number(page)] : []));
};

test("an office leads to who holds it, and to who held it where nobody does", () => {
  expect(pagesOf({ ann: "head of Works", bob: "former head of Works" }, "worksceo")).toEqual(["ann"]);
  expect(pagesOf({ bob: "former head of Works" }, "worksceo")).toEqual(["bob"]);
  expect(pagesOf({ ann: "head of Works", bob: "former head of Works" }, "formerceoworks")).toEqual(["bob"]);
});
