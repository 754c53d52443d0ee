import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { inspectTrams } from "../helpers/content.ts";
import { processorSeconds } from "../helpers/processor.ts";

const file = "_data/actors/norbury-works.yaml";

/** Returns the findings on a record of a text, and the seconds of processor time that its check took. */
const check = (text: string) => {
  let findings: Finding[] = [];
  const seconds = processorSeconds(() => {
    findings = inspectTrams({ [file]: text }).findings.filter((finding) => finding.file === file);
  });
  return { findings, seconds };
};

const size = 250_000;
const times = (piece: string) => piece.repeat(Math.floor(size / piece.length));

test.each([
  ["brackets", `name: ${times("[")}`],
  ["brackets with spaces", `name: ${times("[ ")}`],
  ["maps in braces", `name: ${times("{a: ")}`],
  ["brackets between closed ones", `name: ${times("[[],")}`],
  ["dashes", `name:\n  ${times("- ")}`],
  ["question marks", times("? ")],
  ["indents", `name:\n${Array.from({ length: 600 }, (_, at) => `${" ".repeat(at + 1)}a:\n`).join("")}`],
])("%s nested thousands of times are refused before a parser fails on them", (_, text) => {
  const { findings } = check(text);
  expect(findings.map(({ rule, message, hint }) => [rule, message, hint])).toEqual([
    ["yaml-plain", "the record is more than 12 levels deep", "write it flatter"],
  ]);
});

test.each([
  ["closing brackets", `name: ${"]".repeat(40_000)}`, 10],
  ["commas", `name: [${",".repeat(40_000)}]`, 10],
])("%s by the thousand cost a check no more than a moment", (_, text, count) => {
  const { findings, seconds } = check(text);
  expect(findings).toHaveLength(count);
  expect(seconds).toBeLessThan(4);
});

test.each([
  ["a key written twice", "name: x\n".repeat(2000)],
  ["an unknown key", Array.from({ length: 2000 }, (_, at) => `key${at}: x\n`).join("")],
  ["an unfinished merge", "<<<<<<< mine\n".repeat(2000)],
])("%s, thousands of times, is reported 500 times, with the number of the others", (_, text) => {
  const { findings } = check(text);
  expect(findings).toHaveLength(501);
  expect(findings.map(({ message, hint }) => `${message} -> ${hint}`)).toContainEqual(
    expect.stringMatching(/^the file has 1[45]\d\d more problems from here on -> fix those before first$/),
  );
});
