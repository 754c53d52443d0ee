import { describe, expect, test } from "vitest";
import { parseFast } from "../../src/read/fast-yaml.ts";
import { readBriefText, readRecordText } from "../../src/read/record.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { findingsOf } from "../helpers/content.ts";

const entry = { kind: "term", id: "a", file: "a.yaml" } as const;
const lines = (rows: string[]) => `${rows.join("\n")}\n`;
const sound = ["name: A", "definition: What it is.", "themes: [money]"];

/** The findings of a term, the same from both parsers. */
const found = (text: string): string[] => {
  const [fast, strict] = [parseFast, parseYaml].map((parse) => readRecordText("term", entry, text, parse).findings);
  expect(fast).toEqual(strict);
  return (
    strict?.map(({ rule, line, column, message, hint }) => `${rule} ${line}:${column} ${message} -> ${hint}`) ?? []
  );
};

describe("reports a # after a text, which would hide the rest of the line", () => {
  const lost = (place: string, text: string) =>
    `yaml-comment ${place} ${JSON.stringify(text)} is a comment and is shown nowhere -> put the whole text in quotes; a comment goes on a line of its own`;

  test.each([
    [
      "in a text",
      ["name: A", "definition: Fewer than the plan #2 of the town had foreseen.", "themes: [money]"],
      lost("2:33", "#2 of the town had foreseen."),
    ],
    ["in a name", ["name: C # language", ...sound.slice(1)], lost("1:9", "# language")],
    ["in an item of a list", [...sound, "aliases:", "  - One #1", "  - Two"], lost("5:9", "#1")],
    ["after a tab", ["name: A\t#1", ...sound.slice(1)], lost("1:9", "#1")],
    [
      "on the last line of a text over several",
      ["name: A", "definition: What", "  it is #1 of.", "themes: [money]"],
      lost("3:9", "#1 of."),
    ],
    [
      "in braces over several lines",
      [...sound, "sources:", "  - { source: a, note: See #2", "    }"],
      lost("5:28", "#2"),
    ],
    ["in braces on one line", [...sound, "sources:", "  - { source: a, note: See #2 }"], lost("5:28", "#2 }")],
    ["in brackets on one line", [...sound, "aliases: [One #1, Two]"], lost("4:15", "#1, Two]")],
    [
      "in braces behind quotes",
      [...sound, "sources:", '  - { source: "a # b", note: See #2, locator: p. 4 }', "see_also: [c]"],
      lost("5:34", "#2, locator: p. 4 }"),
    ],
    ["after one of a few words", [...sound, "see_also: # other terms", "  - b # and more"], lost("5:7", "# and more")],
  ])("%s", (_, rows, expected) => {
    expect(found(lines(rows))).toEqual([expected]);
  });

  test("in the front matter of a brief too", () => {
    const text = "---\ntitle: Plan #2 fails\n---\n\nText.\n";
    const { findings } = readBriefText({ ...entry, kind: "brief" }, text);
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(["yaml-comment 2:13"]);
  });

  test.each([
    ["a separate line", ["# A comment", ...sound, "  # and one more"]],
    ["after quotes", ['name: "C # language" # the name', ...sound.slice(1)]],
    ["after brackets", ["name: A", "definition: What it is.", "themes: [money] # of old"]],
    ["without a space", ["name: C# and F#1", ...sound.slice(1)]],
    ["in a block of text", ["name: A", "definition: >", "  What # it", "  # is.", "themes: [money]"]],
  ])("%s hides nothing", (_, rows) => {
    expect(found(lines(rows))).toEqual([]);
  });
});

describe("reports an unfinished merge", () => {
  const told = (place: string, sign: string) =>
    `text-merge ${place} a merge was left unfinished here, at ${sign} -> keep one of the two texts, and delete the lines with <<<<<<<, ======= and >>>>>>>`;
  const conflict = ["<<<<<<< HEAD", "One.", "=======", "Two.", ">>>>>>> other"];

  test.each([
    ["in a record", [...sound, ...conflict], [told("4:1", "<<<<<<<")]],
    [
      "with the common text",
      [...sound, "<<<<<<< a", "b", "||||||| c", "d", "=======", ">>>>>>> e"],
      [told("4:1", "<<<<<<<")],
    ],
    ["twice", [...conflict, ...sound, ...conflict], [told("1:1", "<<<<<<<"), told("9:1", "<<<<<<<")]],
    ["half cleaned up", [...sound, "=======", "see_also: [b]"], [told("4:1", "=======")]],
    ["only at its end", [...sound, ">>>>>>> other"], [told("4:1", ">>>>>>>")]],
    ["only at its middle", [...sound, "|||||||"], [told("4:1", "|||||||")]],
  ])("%s", (_, rows, expected) => {
    expect(found(lines(rows))).toEqual(expected);
  });

  test.each([
    ["in a brief’s text", "---\ntitle: A\n---\n\nText.\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n", "6:1"],
    ["in its front matter", "---\ntitle: A\n<<<<<<< HEAD\n=======\n>>>>>>> b\n---\n\nText.\n", "3:1"],
    ["under a paragraph", "---\ntitle: A\n---\n\nText.\n=======\n", "6:1"],
  ])("%s", (_, text, place) => {
    const { findings } = readBriefText({ ...entry, kind: "brief" }, text);
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([`text-merge ${place}`]);
  });

  test("other runs of these characters are ignored", () => {
    expect(found(lines(["name: A", "definition: |", "  <<<<<<< b", "  ========", "themes: [money]"]))).toEqual([]);
  });
});

describe("a text that breaks inside braces is one finding, which suggests quotes", () => {
  const general = "within { } and [ ] a text without quotes ends at a comma, a bracket or a colon";
  const quotes = 'put the text in quotes, as in note: "States the sum, but not the bridge."';
  const place = (rest: string) => [...sound, "sources:", `  - { source: a, ${rest} }`];

  test.each([
    [
      "a comma",
      place("note: States the sum, but not the bridge."),
      'yaml-syntax 5:40 the comma before "but not the bridge." ends the text of note -> put the text in quotes: note: "States the sum, but not the bridge."',
    ],
    [
      "several commas",
      place("note: One, two, and three"),
      'yaml-syntax 5:29 the comma before "two" ends the text of note -> put the text in quotes: note: "One, two, and three"',
    ],
    [
      "a thousands separator",
      place("locator: 1,000"),
      'yaml-syntax 5:29 the comma before "000" ends the text of locator -> write locator: 1000',
    ],
    ["brackets", place("locator: note [7]"), `yaml-syntax 5:32 ${general} -> ${quotes}`],
    ["braces", place("note: see {this} now"), `yaml-syntax 5:28 ${general} -> ${quotes}`],
    ["a colon", place("note: first: second"), `yaml-syntax 5:24 ${general} -> ${quotes}`],
    ["quotes within it", place('note: "so" it said'), `yaml-syntax 5:29 ${general} -> ${quotes}`],
    [
      "no space after a colon",
      place("note:text"),
      'yaml-syntax 5:18 "note:text" is a key without a value -> put a space after the colon: note: text',
    ],
    ["brackets in a list", [...sound, "aliases: [One (1) [b], Two]"], `yaml-syntax 4:19 ${general} -> ${quotes}`],
  ])("%s", (_, rows, expected) => {
    expect(found(lines(rows))).toEqual([expected]);
  });

  test.each([
    ["caveats: [Leaves out, the bridge.]", "the bridge.", "Leaves out, the bridge."],
    ["caveats: [One., Two, three, and four.]", "and four.", "Two, three, and four."],
    ["caveats: [Counted on May 3, 2025.]", "2025.", "Counted on May 3, 2025."],
  ])("a sentence in a list: %s", (line, last, sentence) => {
    const all = lines([...sound, line]);
    const column = line.indexOf(last) + 1;
    expect(found(all)).toEqual([
      `yaml-syntax ${sound.length + 1}:${column} the comma before ${JSON.stringify(last)} makes two items of one sentence -> put the sentence in quotes: ${JSON.stringify(sentence)}`,
    ]);
  });

  test.each(["[Nvidia, Inc., AMD]", "[Leaves it out., Counts it twice.]", "[A, b, c]", '["Leaves out, it.", more.]'])(
    "aliases: %s is fine",
    (list) => expect(found(lines([...sound, `aliases: ${list}`])).filter((line) => /comma/.test(line))).toEqual([]),
  );

  test("two such texts are two findings", () => {
    expect(
      found(
        lines([...sound, "sources:", "  - { source: a, note: b, c }", "  - { source: d, note: e, f, locator: g, h }"]),
      ).map((line) => line.split(" -> ")[0]),
    ).toEqual([
      'yaml-syntax 5:27 the comma before "c" ends the text of note',
      'yaml-syntax 6:27 the comma before "f" ends the text of note',
      'yaml-syntax 6:42 the comma before "h" ends the text of locator',
    ]);
  });
});

describe("reports a number that reads differently from how it looks", () => {
  const cost = (value: string) => ({
    "_data/claims/line-cost-forty-million.yaml": (text: string) => text.replace(/value: [\d.]+/, `value: ${value}`),
  });

  test.each([
    ["0777", "777"],
    ["0x1F", "31"],
    ["0o17", "15"],
    ["-042", "-42"],
    ["007.5", "7.5"],
    ["[1, 007.5]", "7.5"],
    ["1.23456789012345678901", "1.2345678901234567"],
    ["123456789012345.678", "123456789012345.67"],
    ["0.1234567890123456789e2", "12.345678901234567"],
    ["41.70", "41.7"],
    ["50.0", "50"],
    ["-3.500", "-3.5"],
    ["[1.5, 2.00000000000000000001]", "2"],
  ])("%s", (value, read) => {
    const told = findingsOf(cost(value)).filter((line) => line.includes("yaml-number"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(
      `error ${value.replace(/^\[.* |\]$/g, "")} is read as ${read} [yaml-number] -> write ${read}, or put it in quotes where it is a text`,
    );
  });

  test.each(["41.6", "0.5", "100", "1000000", "1e3", "2.5e6", "1.5e-3", "+5", "0", "123456789012345"])(
    "%s is a plain number",
    (value) => {
      expect(findingsOf(cost(value)).filter((line) => line.includes("yaml-number"))).toEqual([]);
    },
  );

  test.each<[string, RegExp, string]>([
    ["_data/claims/line-cost-forty-million.yaml", /credibility: 2/, "credibility: 2.00000000000000001"],
    ["_data/takeaways/cost-more-than-stated.yaml", /order: .*/, "order: 2.00000000000000001"],
  ])("in another number field of %s", (file, from, to) => {
    const told = findingsOf({ [file]: (text: string) => text.replace(from, to) });
    expect(told.join("\n")).toContain("error 2.00000000000000001 is read as 2 [yaml-number]");
  });

  test("a text that only looks like a number stays a text", () => {
    expect(found(lines([...sound.slice(1), 'name: "007"']))).toEqual([]);
    expect(found(lines([...sound.slice(1), "name: 007"]))).toEqual([
      "shape-type 3:1 name must be text, not a number -> put it in quotes",
    ]);
    expect(found(lines(["name: A 007 0x1F", ...sound.slice(1)]))).toEqual([]);
  });
});

describe("reports an escape in double quotes that makes a line end or a tab", () => {
  const told = (place: string, sign: string, what: string) =>
    `text-characters ${place} ${sign} in double quotes is ${what}, and is shown as a space -> put the text in single quotes, or write \\${sign} to show the signs`;

  test.each([
    ['name: "C:\\new"', told("3:7", "\\n", "a line end")],
    ['name: "C:\\temp"', told("3:7", "\\t", "a tab")],
    ['name: "a \\\\ b $\\nu$"', told("3:7", "\\n", "a line end")],
    ['name: A\naliases: ["$\\tau$"]', told("4:11", "\\t", "a tab")],
  ])("%s", (line, expected) => {
    expect(found(lines([...sound.slice(1), line]))).toEqual([expected]);
  });

  test.each([["'C:\\new'"], ['"C:\\\\new"'], ['"say \\"no\\""'], ["C:\\new"], ['"\\u00e9t\\u00e9"']])(
    "name: %s is fine",
    (name) => {
      expect(found(lines([...sound.slice(1), `name: ${name}`]))).toEqual([]);
    },
  );
});
