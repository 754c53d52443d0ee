import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const found = (markdown: string) =>
  parseBody(markdown)
    .problems.filter(({ rule }) => rule !== "brief-quote")
    .map(({ rule, line, column, message, hint }) => `${rule} ${line}:${column} ${message} -> ${hint}`);

const endless = (place: string, fence = "```") =>
  `brief-code ${place} the block of code that begins here has no end: all that follows is shown as code -> put ${fence} on a line of its own where the code ends, or delete this line`;

test("reports citations in code with their position", () => {
  expect(
    findingsOfRule("brief-code", {
      "briefs/trams-pay-slowly.md": append("\n    It is so.[@riders-above-plan]\n\n```\n[=a.b]\n```"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:41:14 error the mark [@riders-above-plan] is in a block of code, where it has no effect -> delete the spaces at the beginning of the line: four make code of it",
    "briefs/trams-pay-slowly.md:44:1 error the mark [=a.b] is in a block of code, where it has no effect -> put the sentence outside the block, or show the mark in backticks",
  ]);
});

test.each([
  ["a note", "a\n\n    [^1]", "[^1]"],
  ["a link", "a\n\n    see [b](https://b.example/c)", "[b](https://b.example/c)"],
  ["a link to a brief", "- a\n\n      see [b](other.md#c)", "[b](other.md#c)"],
])("reports %s that leading spaces turn into code", (_, markdown, raw) => {
  expect(found(markdown)).toEqual([
    `brief-code 3:${(markdown.split("\n")[2] ?? "").indexOf(raw) + 1} the mark ${raw} is in a block of code, where it has no effect -> delete the spaces at the beginning of the line: four make code of it`,
  ]);
});

test.each([
  ["with a citation", "```\na[@b]", endless("1:1")],
  ["of tildes", "~~~~ js\na\n~~~", endless("1:1", "~~~~")],
  ["in a quotation", "> ```\n> a\n\nb", endless("1:3")],
  ["in a list", "- ```\n  a\n\nb", endless("1:3")],
  ["at the very end", "a\n\n```", endless("3:1")],
])("a fence %s that never closes is one finding", (_, markdown, expected) => {
  expect(found(markdown)).toEqual([expected]);
});

test.each([
  ["a closed fence", "```\na\n```\n\nb"],
  ["a closed fence in a quotation", "> ```\n> a\n> ```"],
  ["a longer end", "```\na\n`````"],
  ["an empty block", "```\n```"],
  ["indented code without marks", "    a b"],
  ["a mark in backticks", "`[@a]`"],
  ["a link in a fence", "```md\n[a](https://a.example) [^1]\n```"],
  ["a pattern in code", "    [^a-z]+ and f[x](y)"],
])("%s is fine", (_, markdown) => {
  expect(found(markdown)).toEqual([]);
});
