import { expect, test } from "vitest";
import { append, swap, told } from "../helpers/rules.ts";

test("a table that grows out of nothing is told", () => {
  expect(
    told("brief-size", {
      "briefs/trams-pay-slowly.md": append(`\n${"|a".repeat(500)}|\n${"|-".repeat(500)}|\n${"|\n".repeat(300)}`),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:24:1 error the text would grow from 3121 to about 1197147 characters -> look for a link, a figure, a chart or a row of a table that is repeated very often",
  ]);
});

test("a long figure that is printed very often is told", () => {
  expect(
    told("brief-size", {
      "_data/claims/line-cost-forty-million.yaml": swap("unit: EUR million", `unit: ${"EUR million ".repeat(400)}`),
      "briefs/trams-pay-slowly.md": append("[=line-cost-forty-million.cost] ".repeat(200)),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:24:1 error the text would grow from 6916 to about 975332 characters -> look for a link, a figure, a chart or a row of a table that is repeated very often",
  ]);
});
