import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const found = (markdown: string) =>
  parseBody(markdown)
    .problems.filter(({ rule }) => rule !== "brief-quote")
    .map(({ rule, line, message }) => `${rule} ${line} ${message}`);

const cut = (line: number, cells: number, columns: number) =>
  `brief-table ${line} the row has ${cells} cells and its table ${columns} ${columns === 1 ? "column" : "columns"}, so that the last ${cells - columns === 1 ? "cell is" : "cells are"} shown nowhere`;

test("reports a row with more cells than its table, with its position", () => {
  expect(
    findingsOfRule("brief-table", {
      "briefs/trams-pay-slowly.md": append("\n| a | b |\n|---|---|\n| c | d | lost[@no-such-claim] |"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:43:1 error the row has 3 cells and its table 2 columns, so that the last cell is shown nowhere -> write \\| for a | within a cell, also in backticks, or give the first row as many cells",
  ]);
});

test.each([
  ["a | in backticks", "| a | b |\n|---|---|\n| c | `d|e` |", [cut(3, 3, 2)]],
  ["no | at the ends", "a | b\n--|--\nc | d | e", [cut(3, 3, 2)]],
  ["two cells too many, in a quotation", "> | a |\n> |---|\n> | b | c | d |", [cut(3, 3, 1)]],
  ["in a list", "- | a | b |\n  |---|---|\n  | b | c | d |", [cut(3, 3, 2)]],
  ["two rows", "| a |\n|---|\n| b | c |\n| d |\n| e | f |", [cut(3, 2, 1), cut(5, 2, 1)]],
])("%s: each such row is one finding", (_, markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});

test("escaped bars and short rows are fine", () => {
  expect(found("| a | b |\n|---|---|\n| c \\| d | `e\\|f` |\n| g |\n| h |  |\n|  | i |")).toEqual([]);
});
