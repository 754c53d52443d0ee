import { expect, test } from "vitest";
import { addresses } from "../../src/model/addresses.ts";
import { listPagesOf } from "../../src/model/pagination.ts";

const numbers = (length: number) => Array.from({ length }, (_, place) => place);

test("a list that fits its first page has no further pages", () => {
  expect(listPagesOf("date", numbers(200), { first: 200, perPage: 300 })).toEqual([]);
});

test("the pages of a longer list hold all of it, once and in order", () => {
  const sheets = listPagesOf("date", numbers(601), { first: 200, perPage: 300 });
  expect(sheets.flatMap(({ items }) => items)).toEqual(numbers(601));
  expect(sheets.map(({ number, of, total, items }) => [number, of, total, items.length])).toEqual([
    [1, 3, 601, 300],
    [2, 3, 601, 300],
    [3, 3, 601, 1],
  ]);
});

test("the address of a page of a list is deeper than that of any record", () => {
  expect(addresses.listPage(addresses.claims, "single-origin", 2)).toBe("/claims/by/single-origin/2/");
});
