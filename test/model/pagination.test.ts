import { expect, test } from "vitest";
import { addresses } from "../../src/model/addresses.ts";
import { listPagesOf } from "../../src/model/pagination.ts";

const paging = { index: addresses.briefs, group: "date", first: 200, perPage: 300 };
const numbers = (length: number) => Array.from({ length }, (_, place) => place);

test("a list that fits its first page has no further pages", () => {
  expect(listPagesOf(numbers(200), paging)).toEqual([]);
});

test("the pages of a longer list hold all of it, once and in order", () => {
  const sheets = listPagesOf(numbers(601), paging);
  expect(sheets.flatMap(({ items }) => items)).toEqual(numbers(601));
  expect(sheets.map(({ number, of, items }) => [number, of, items.length])).toEqual([
    [1, 3, 300],
    [2, 3, 300],
    [3, 3, 1],
  ]);
});

test("the address of a page of a list is deeper than that of any record", () => {
  expect(addresses.listPage({ index: addresses.claims, group: "single-origin" }, 2)).toBe(
    "/claims/by/single-origin/2/",
  );
});
