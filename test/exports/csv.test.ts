import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv, escapeFormula } from "../../src/exports/csv.ts";
import { vectors } from "../helpers/vectors.ts";

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: "\r\n" });

/** Returns the original text by the rule on the data page. */
const restored = (cell: string) => cell.replace(/^'/, "");

test("tables begin with a byte order mark, which becomes part of the first name in readers that do not remove it", () => {
  const text = csv([["id"], ["a"]]);
  expect(parse(text, { columns: true, record_delimiter: "\r\n" })).toEqual([{ "\ufeffid": "a" }]);
  expect(parse(text, { columns: true, record_delimiter: "\r\n", bom: true })).toEqual([{ id: "a" }]);
  // Python’s utf-8-sig, like every decoder that follows the Encoding Standard, removes these three bytes and no more.
  expect(new TextDecoder("utf-8").decode(new TextEncoder().encode(text))).toBe("id\r\na\r\n");
});

test("a cell that a spreadsheet would execute gets an apostrophe in front", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]) {
    expect(escapeFormula(`${start}1+1`)).toBe(`'${start}1+1`);
    expect(escapeFormula(`1${start}1`)).toBe(`1${start}1`);
  }
});

test("removing one apostrophe from the beginning of a text always restores it", () => {
  for (const text of ["'90s", "''", "=1", "plain", "", "a'b"]) expect(restored(escapeFormula(text))).toBe(text);
});

test("another parser reads every hostile string back, and none begins like a formula", () => {
  const rows = read(csv(vectors.map((vector) => [vector, `a${vector}`])));
  expect(rows.map(([first = "", second = ""]) => [restored(first), second])).toEqual(
    vectors.map((vector) => [vector, `a${vector}`]),
  );
  for (const [first = ""] of rows) expect(first).not.toMatch(/^[=+\-@\t\r]/);
});

test("numbers, booleans, lists and empty values have their own forms", () => {
  expect(csv([[-1.5, true, ["a", 'b"'], undefined, "x,y"]])).toBe('\ufeff-1.5,true,"[""a"",""b\\""""]",,"x,y"\r\n');
});
