import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";
const message =
  "error the brief has more than 5000 paragraphs, list items and cells -> cut it, or make more than one brief";
const lines = (edit: (text: string) => string) => findingsOfRule("brief-blocks", { [brief]: edit });

test.each([
  ["list items", "\n1. a".repeat(2500)],
  ["quoted lines", "\n> a\n".repeat(2500)],
  ["cells", `\n\n${"| a ".repeat(50)}|\n${"|---".repeat(50)}|${`\n${"| a ".repeat(50)}|`.repeat(100)}`],
  ["paragraphs", "\n\na".repeat(5000)],
])("too many %s are refused", (_, text) => {
  expect(lines(append(text))).toEqual([expect.stringMatching(new RegExp(`^${brief}:\\d+:1 ${message}$`))]);
});

test("a long brief is far below the limit", () => {
  expect(lines(append("\n1. a".repeat(2000)))).toEqual([]);
});
