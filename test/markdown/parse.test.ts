import { describe, expect, test } from "vitest";
import { shorten } from "../../src/lib/shorten.ts";
import { parseBody } from "../../src/markdown/parse.ts";

describe("citations", () => {
  const cited = (markdown: string) =>
    parseBody(markdown, 10).citations.map(({ claims, sentence, line, column }) => [
      claims.join("+"),
      sentence,
      `${line}:${column}`,
    ]);

  test("a citation right after a full stop cites for the sentence before it", () => {
    expect(cited("It is so.[@a] It is not.[@b; @c]")).toEqual([
      ["a", "It is so.", "10:10"],
      ["b+c", "It is not.", "10:25"],
    ]);
  });

  test("a citation within a sentence cites for that sentence", () => {
    expect(cited("Some say so[@a] and some do not.")).toEqual([["a", "Some say so and some do not.", "10:12"]]);
  });

  test("citations are found in lists, tables, quotations, notes and headings, each with its position", () => {
    const markdown = [
      "## Why[@a]",
      "",
      "- One.[@b]",
      "  - Two.[@b]",
      "",
      "> Three.[@c]",
      "",
      "| x | y |",
      "|---|---|",
      "| four[@d] | five[@d] |",
      "| six[@d] | |",
      "",
      "Seven.[^1]",
      "",
      "[^1]: Eight.[@e]",
    ].join("\n");
    expect(cited(markdown)).toEqual([
      ["a", "Why", "10:7"],
      ["b", "One.", "12:7"],
      ["b", "Two.", "13:9"],
      ["c", "Three.", "15:9"],
      ["d", "four · five", "19:7"],
      ["d", "four · five", "19:18"],
      ["d", "six", "20:6"],
      ["e", "Eight.", "24:13"],
    ]);
  });

  test("a sentence over two lines is one, and a citation over two lines has the position of its first", () => {
    expect(cited("It is\nso.[@a;\n@b]")).toEqual([["a+b", "It is so.", "11:4"]]);
  });

  test("there are no citations in code", () => {
    expect(cited("`[@a]`\n\n    [@a]\n\n```\n[@a]\n```\n\n\\[@a]")).toEqual([]);
  });

  test("a sentence names the figures that it prints, and a row of a table those of all its cells", () => {
    const { citations } = parseBody(
      "[=a.x] now.[@a] Of [=a.y] and [=a.z].[@a]\n\n| [=a.u] |  | b[@a] |\n|-|-|-|\n| c[@a] | d | |",
    );
    expect(citations.map(({ sentence, figures }) => [sentence, figures])).toEqual([
      ["▮ now.", ["a.x"]],
      ["Of ▮ and ▮.", ["a.y", "a.z"]],
      ["▮ · b", ["a.u"]],
      ["c · d", []],
    ]);
  });

  test("a very long sentence is shortened", () => {
    expect(cited(`${"word ".repeat(1000)}end.[@a]`)[0]?.[1]).toHaveLength(1001);
  });
});

describe("figures and charts", () => {
  test("name their claims, and a sentence that prints a figure is cited", () => {
    const body = parseBody("It cost [=a-b.c-d].\nMore.\n\n[#a-chart]");
    expect(body.figures).toEqual([{ claim: "a-b", figure: "c-d", line: 1, column: 9 }]);
    expect(body.charts).toEqual([{ chart: "a-chart", line: 4, column: 1 }]);
    expect(body.paragraphs[0]).toEqual({ text: "It cost ▮. More.", line: 1, cited: [0] });
  });
});

describe("links and headings", () => {
  test("links to briefs and to headings are read with their fragments", () => {
    const body = parseBody("[a](other.md) [b](other.md#why-so) [c](#here) [d][x]\n\n[x]: third.md");
    expect(body.briefLinks).toEqual([
      { target: "other", line: 1, column: 5 },
      { target: "other", fragment: "why-so", line: 1, column: 19 },
      { target: "third", line: 1, column: 1 },
    ]);
    expect(body.fragmentLinks).toEqual([{ fragment: "here", line: 1, column: 40 }]);
  });

  test("headings have unique fragments, whatever they hold", () => {
    const body = parseBody(
      "# What’s *it* cost?\n\n## Costs\n\n## Costs\n\n## ！\n\nUnder\n-----\n\n### 算力 and `code`",
    );
    expect(body.headings).toEqual([
      { level: 1, text: "What’s it cost?", slug: "whats-it-cost", github: "whats-it-cost", line: 1 },
      { level: 2, text: "Costs", slug: "costs", github: "costs", line: 3 },
      { level: 2, text: "Costs", slug: "costs-2", github: "costs-1", line: 5 },
      { level: 2, text: "！", slug: "section", github: "", line: 7 },
      { level: 2, text: "Under", slug: "under", github: "under", line: 9 },
      { level: 3, text: "算力 and code", slug: "算力-and-code", github: "算力-and-code", line: 12 },
    ]);
  });
});

describe("running text", () => {
  test("is split into runs in which names may be linked, without headings and links", () => {
    expect(
      parseBody("# No\n\nOne *two* [three](https://a.example) `four` five.\n\n- six").texts.filter((text) =>
        text.trim(),
      ),
    ).toEqual(["One ", "two", " five.", "six"]);
  });

  test("its words are counted, without marks and punctuation", () => {
    expect(parseBody("One, two -- three.[@a] [=a.b] *four*").words).toBe(4);
  });

  test("quotation marks, dashes and ellipses become typographic ones, and no other characters change", () => {
    expect(parseBody('"One" -- it\'s two---three... (c) (r) (tm) +- <!-- a -->').texts.join("|")).toBe(
      "“One” – it’s two—three… (c) (r) (tm) +- <!-- a -->",
    );
  });
});

describe("size", () => {
  test("grows with the output of a text, not with its length", () => {
    const long = `https://a.example/${"b".repeat(1000)}`;
    expect(parseBody(`[a]\n\n[a]: ${long}`).size).toBeLessThan(1_300);
    expect(parseBody(`${"[a] ".repeat(100)}\n\n[a]: ${long}`).size).toBeGreaterThan(100_000);
  });
});

test("a text is shortened only if it is longer than allowed", () => {
  expect(["123", "1234", "12345"].map((text) => shorten(text, 4))).toEqual(["123", "1234", "1234…"]);
});
