import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test.each([
  ["a citation", "## It cost [@riders-above-plan] more", 12],
  ["a figure", "## It cost [=line-cost-forty-million.cost]", 12],
  ["a link", "## See [this](https://a.example)", 1],
  ["an address", "## See <https://a.example>", 1],
  ["a link to a brief", "## See [this](trams-pay-slowly.md)", 1],
  ["a note", "## Few[^1]", 1],
  ["a mark under an underlined heading", "It cost [@riders-above-plan]\n---", 9],
])("reports a heading with %s", (_, heading, column) => {
  expect(findingsOfRule("brief-heading-words", { "briefs/trams-pay-slowly.md": append(`\n${heading}`) })).toEqual([
    `briefs/trams-pay-slowly.md:41:${column} error the heading holds a mark, a note or a link -> put it into the text below: a heading has only words`,
  ]);
});

test("emphasized words and code count as words", () => {
  expect(
    findingsOfRule("brief-heading-words", { "briefs/trams-pay-slowly.md": append("\n## What *it* `cost` 【@x】") }),
  ).toEqual([]);
});
