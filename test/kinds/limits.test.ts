import { describe, expect, test } from "vitest";
import { parseFast } from "../../src/read/fast-yaml.ts";
import { readBriefText, readRecordText } from "../../src/read/record.ts";
import { findingsOf } from "../helpers/content.ts";
import { processorSeconds } from "../helpers/processor.ts";
import { claim } from "../helpers/rules.ts";

const entry = (kind: string) => ({ kind, id: "a", file: "a.yaml" }) as never;
const say = (kind: string, text: string) =>
  readRecordText(kind as "claim", entry(kind), text, parseFast).findings.map(
    ({ message, hint }) => `${message} -> ${hint}`,
  );

const times = (line: string, number: number) => line.repeat(number);
const sound = claim();

describe("every text has a limit for its purpose", () => {
  const term = (name: string, definition: string) => `name: ${name}\ndefinition: ${definition}\nthemes: [money]\n`;
  const long = (most: number) => `has more than ${most} characters -> keep what matters, and leave the rest to a brief`;

  test.each([
    ["a name", "term", term("a".repeat(201), "b"), long(200)],
    ["a definition", "term", term("a", "b".repeat(2001)), long(2000)],
    ["a caveat", "claim", `${sound}\ncaveats:\n  - ${"a".repeat(1001)}\n`, long(1000)],
    ["a statement", "claim", claim({ statement: "a".repeat(1001) }), long(1000)],
    ["an alias", "term", `${term("a", "b")}aliases: [${"a".repeat(201)}]\n`, long(200)],
  ])("%s", (_, kind, text, expected) => {
    const found = say(kind, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test("a text of exactly that length is accepted", () => {
    expect(say("term", term("a".repeat(200), "b".repeat(2000)))).toEqual([]);
  });
});

describe("every list has a limit", () => {
  const many = (most: number, then = "keep the most important") => `has more than ${most} items -> ${then}`;
  const chart = (rows: string) => `title: A\ndescription: B\nscale: linear\nunit: C\nthemes: [money]\nrows:\n${rows}`;
  const figures = Array.from({ length: 101 }, (_, at) => `  f${at}: { value: 1, unit: x, label: y }\n`).join("");

  test.each([
    [
      "evidence",
      "claim",
      `${claim({ evidence: null })}\nevidence:\n${times("  - { source: a, stance: supports }\n", 201)}`,
      many(200),
    ],
    [
      "history",
      "claim",
      `${claim({ history: null })}\nhistory:\n${times("  - { date: 2025-10-01, change: added }\n", 201)}`,
      many(200),
    ],
    ["figures", "claim", `${sound}\nfigures:\n${figures}`, many(100)],
    ["themes", "claim", claim({ themes: `[${times("a, ", 100)}a]` }), many(100)],
    ["aliases", "term", `name: a\ndefinition: b\nthemes: [money]\naliases: [${times("a, ", 100)}a]\n`, many(100)],
    ["rows of a chart", "chart", chart(times("  - { figures: [a.b] }\n", 61)), many(60, "make two charts of it")],
    ["figures of a row", "chart", chart(`  - { figures: [${times("a.b, ", 12)}a.b] }\n`), many(12)],
  ])("%s", (_, kind, text, expected) => {
    const found = say(kind, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test("the judgments of a brief have their own limit", () => {
    const { findings } = readBriefText(
      entry("brief"),
      `---\ntitle: A\nsummary: B\ndate: "2025"\nupdated: "2025"\nthemes: [a]\nreview_by: "2026"\njudgments:\n${times("  - { judgment: C, claims: [d] }\n", 6)}---\n`,
    );
    expect(findings.map(({ message }) => message)).toEqual(["judgments has more than five judgments"]);
  });
});

test.each([
  ["many conjunctions after an open quotation mark", `"Norbury${times(", and a", 140)}`],
  ["many conjunctions", `Norbury${times(", and a", 140)}`],
  ["many words", `Norbury ${times("is a ", 190)}`],
  ["many quotation marks", `Norbury ${times("“", 900)}`],
  ["many numbers", `Norbury ${times("1 ", 490)}`],
])("the rules are fast on a statement of %s", (_, statement) => {
  const seconds = processorSeconds(() => {
    findingsOf({ "_data/claims/new-claim.yaml": claim({ statement: JSON.stringify(statement.trim()) }) });
  });
  expect(seconds).toBeLessThan(2);
});
