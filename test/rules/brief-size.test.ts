import { expect, test } from "vitest";
import { append, claim, findingsOfRule } from "../helpers/rules.ts";

test("reports a long address that many links use", () => {
  expect(
    findingsOfRule("brief-size", {
      "briefs/trams-pay-slowly.md": append(`\n${"[a] ".repeat(500)}\n\n[a]: https://a.example/${"b".repeat(1500)}`),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:24:1 error the text would grow from 4042 to about 777149 characters -> look for a link, a figure, a chart or a row of a table that is repeated very often",
  ]);
});

test("reports a long figure that is printed very often", () => {
  expect(
    findingsOfRule("brief-size", {
      "_data/claims/a.yaml": claim({ figures: `{ b: { value: 5, unit: ${"metres ".repeat(28).trim()}, label: B } }` }),
      "briefs/trams-pay-slowly.md": append("[=a.b] ".repeat(2000)),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:24:1 error the text would grow from 14516 to about 429144 characters -> look for a link, a figure, a chart or a row of a table that is repeated very often",
  ]);
});
