import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { renderBody } from "../../src/markdown/render.ts";
import type { Brief, Briefing } from "../../src/model/briefing.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const found = (markdown: string) =>
  parseBody(markdown).problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} -> ${hint}`);

const other = { href: "/briefs/other/", body: parseBody("## Who rides — why? (R1's 50%)\n\n## Cost\n\n## Cost") };
const briefing = { brief: new Map([["other", other]]) } as unknown as Briefing;
const setting = { citation: () => "", figure: () => "", chart: () => "", image: () => "" };
const html = (markdown: string) =>
  renderBody({ body: parseBody(markdown), firstMentions: [] } as unknown as Brief, briefing, setting).trim();

describe("reports a list number that is shown as another one", () => {
  const say = (place: string, written: string, shown: string) =>
    `${place} ${written}. is shown as ${shown}.: a list counts on from its first number -> write ${shown}., or ${written}\\. to show the number as it is`;

  test.each([
    ["one left out", "1. a\n3. b", [say("2:1", "3", "2")]],
    ["zeros before it", "007. a", [say("1:1", "007", "7")]],
    ["with brackets", "1) a\n2) b\n5) c", [say("3:1", "5", "3")]],
    ["far apart", "2. x\n\n5. y", [say("3:1", "5", "3")]],
    ["within a list", "- a\n  1. b\n  4. c", [say("3:3", "4", "2")]],
    ["in a quotation", "> 1. a\n> 1. b\n> 2. c\n>\n> — D", [say("3:3", "2", "3")]],
    ["two of them", "1. a\n3. b\n4. c", [say("2:1", "3", "2"), say("3:1", "4", "3")]],
  ])("%s", (_, markdown, expected) => expect(found(markdown)).toEqual(expected));

  test.each([
    "1. a\n2. b\n3. c",
    "1. a\n1. b\n1. c",
    "1986. A year",
    "4. a\n5. b",
    "- a\n- b",
    "1. a\n   1. b\n2. c",
    "0. a\n1. b",
  ])("%j is fine", (markdown) => expect(found(markdown)).toEqual([]));
});

describe("reports signs that are taken for emphasis or for escapes, and are shown nowhere", () => {
  const signs = (words: string, sign = "*") =>
    `the signs of ${words} are shown nowhere: they are taken for emphasis -> write × to multiply, or \\${sign} to show the sign`;
  const formula = (raw: string) =>
    `${raw} is shown without its backslashes: briefs have no formulas -> say it in words, or with characters such as x² and ×`;

  test.each([
    ["8*H800 nodes and 16*H20 nodes", `1:2 ${signs("*H800 nodes and 16*")}`],
    ["2**10 and 2**20 cells", `1:2 ${signs("**10 and 2**")}`],
    ["3*4*5", `1:2 ${signs("*4*")}`],
    ["a*b*c", `1:2 ${signs("*b*")}`],
    ["so \\(x^2 + y\\) is", `1:4 ${formula("\\(x^2 + y\\)")}`],
    ["\\[E = mc\\]", `1:1 ${formula("\\[E = mc\\]")}`],
  ])("%j", (markdown, expected) => expect(found(markdown)).toEqual([expected]));

  test.each(["*2024*", "un*real*istic", "3 * 4 * 5", "在2024*年*", "*rose 5*% more", "\\[1\\] and \\(a\\) = b"])(
    "%j is fine",
    (markdown) => expect(found(markdown)).toEqual([]),
  );
});

describe("reports a line that is indented too little to be part of the item or note above it", () => {
  const say = (place: string, has: string, name: string, needs: number) =>
    `${place} the line begins with ${has} and is not part of the ${name} above it -> begin it with ${needs} spaces if it belongs to the ${name}, or else with none`;

  test.each([
    ["a paragraph", "1. one\n\n  more\n\n2. two", say("3:1", "2 spaces", "item", 3)],
    ["which takes the next item with it", "10. ten\n\n   more\n11. eleven", say("3:1", "3 spaces", "item", 4)],
    ["an item", "- a\n - b\n - c", say("2:1", "1 space", "item", 2)],
    ["a list", "1. a\n  - b\n  - c", say("2:1", "2 spaces", "item", 3)],
    ["a table", "- a\n\n | b | c |\n |---|---|\n | d | e |", say("3:1", "1 space", "item", 2)],
    ["below a note", "x[^a]\n\n[^a]: one\n\n  two", say("5:1", "2 spaces", "note", 4)],
  ])("%s", (_, markdown, expected) => expect(found(markdown)).toEqual([expected]));

  test.each([
    "- a\n\n  b\n  - c",
    "1. a\n   - b\n\n   c",
    "a\n\n  b",
    " - a\n - b",
    "- a\n b",
    "x[^a]\n\n[^a]: one\n\n    two",
  ])("%j is fine", (markdown) => expect(found(markdown)).toEqual([]));
});

test.each([
  ["x[^a]\n\n[^a]: y\n\n[^a] : z", "5:1 [^a] : refers to a note and begins none"],
  ["x[^a]\n\n[^a]: y\n\n[^a]：z", "5:1 [^a]： refers to a note and begins none"],
])("reports a note whose colon is not where or what it has to be: %j", (markdown, message) => {
  expect(found(markdown)).toEqual([`${message} -> write [^a]: with a plain colon and no space before it`]);
});

test("reports a note that the text below it became part of", () => {
  expect(found("[^a]: A note.\nThe text.[^a]")).toEqual([
    "1:1 the note [^a] refers to itself: the lines below it became part of it -> put an empty line after the note",
  ]);
});

test("reports a row of --- that draws a line in the place of a table", () => {
  expect(found("a    b\n---  ---\nc    d")).toEqual([
    "2:1 the row of --- is shown as a line, and the rows around it as no table -> write a row as | a | b |, and |---|---| under the first one",
  ]);
  expect(found("a\n\n- - -\n\n* * *\n\n---\n\nb")).toEqual([]);
});

describe("reports a link without text", () => {
  const say = (place: string, to: string) =>
    `${place} the link to ${to} has no words, so that nobody sees it -> write [words](${to}), or delete it`;

  test.each([
    ["to the web", "See [](https://a.example).", say("1:5", "https://a.example")],
    ["to a brief", "a [](other.md)", say("1:3", "other.md")],
    ["in a list", "- [](#b)\n\n## b", say("1:3", "#b")],
    ["by a name", "a [][b]\n\n[b]: https://b.example", say("1:1", "https://b.example")],
  ])("%s", (_, markdown, expected) => expect(found(markdown)).toEqual([expected]));

  test("text that only looks like such a link is reported as text", () => {
    expect(found("\\[](https://a.example) and `[](b)`")).toEqual([
      "1:3 ](https://a.example) is shown as written and is no link -> write [words](https://…), the words without a mark or a link of their own, the address without a space",
    ]);
  });
});

describe("the title of a link is shown together with its site", () => {
  test.each([
    ["[a](https://a.example 'On p. 5')", 'title="On p. 5 (leads to a.example)"'],
    ['[a](https://a.example "«B»")', 'title="«B» (leads to a.example)"'],
    ["[a][b]\n\n[b]: https://b.example 'C'", 'title="C (leads to b.example)"'],
    ["[a](other.md 'D')", 'title="D"'],
    ["[a](https://a.example)", 'title="leads to a.example"'],
  ])("%j", (markdown, expected) => expect(html(markdown)).toContain(expected));
});

describe("reports text after the language of a code block", () => {
  const say = (words: string, fence = "```") =>
    `1:1 ${JSON.stringify(words)} is shown nowhere: after ${fence} comes the name of a language, or nothing -> put the code on the lines below`;

  test.each([
    ["```js let a = 1\nb\n```", say("let a = 1")],
    ["``` one two\nb\n```", say("two")],
    ["~~~ a `b` c\nd\n~~~", say("`b` c", "~~~")],
    ["```text title=x\nb\n```", say("title=x")],
  ])("%j", (markdown, expected) => expect(found(markdown)).toEqual([expected]));

  test.each(["```js\na\n```", "```\na\n```"])("%j is fine", (markdown) => expect(found(markdown)).toEqual([]));
});

describe("code blocks can be focused and scrolled by keyboard", () => {
  test.each([
    ["```\na\n```", '<pre tabindex="0"><code>a\n</code></pre>'],
    ["```js\na < b\n```", '<pre tabindex="0"><code class="language-js">a &lt; b\n</code></pre>'],
    ["a\n\n    b", '<pre tabindex="0"><code>b\n</code></pre>'],
    ["- ~~~\n  a\n  ~~~", '<ul>\n<li>\n<pre tabindex="0"><code>a\n</code></pre>\n</li>\n</ul>'],
  ])("%j", (markdown, expected) => expect(html(markdown)).toContain(expected));
});

describe("the alignment of a column is a class, which the content security policy allows", () => {
  const row = (markdown: string) => [...html(markdown).matchAll(/<t[hd]\b[^>]*>/g)].map(([tag]) => tag).join("");
  test.each([
    ["| a | b |\n|:-:|--:|", '<th scope="col" class="to-center"><th scope="col" class="to-right">'],
    ["| a | b |\n|:--|---|", '<th scope="col"><th scope="col">'],
    ["| a |\n|--:|\n| b |", '<th scope="col" class="to-right"><td class="to-right">'],
  ])("%j", (markdown, expected) => expect(row(markdown)).toBe(expected));

  test("a table with many columns is small in print", () => {
    const table = (columns: number) =>
      `|${" a |".repeat(columns)}\n|${"---|".repeat(columns)}\n|${" b |".repeat(columns)}`;
    expect(html(table(7))).toContain("<table>");
    expect(html(table(8))).toContain('<table class="many">');
    expect(html(`${table(13)}\n\n${table(2)}`).match(/<table[^>]*>/g)).toEqual(['<table class="many">', "<table>"]);
  });
});

describe("a heading can also be linked by the fragment that GitHub gives it", () => {
  test.each([
    ["[a](other.md#who-rides--why-r1s-50)", "/briefs/other/#who-rides-why-r1s-50"],
    ["[a](other.md#who-rides-why-r1s-50)", "/briefs/other/#who-rides-why-r1s-50"],
    ["[a](other.md#cost-1)", "/briefs/other/#cost-2"],
    ["[a](other.md#cost-2)", "/briefs/other/#cost-2"],
    ["## A -- b\n\n[a](#a----b)", "#a-b"],
    ["## What’s *new*, `x_y`?\n\n[a](#whats-new-x_y)", "#whats-new-x-y"],
    ["## 费用：多少？\n\n[a](#费用多少)", "#费用-多少"],
    ["[up](#below---1)\n\n## Below - #1", "#below-1"],
  ])("%j", (markdown, expected) => {
    const [href = ""] = [...html(markdown).matchAll(/<a href="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(decodeURIComponent(href)).toBe(expected);
  });

  test("the check accepts both", () => {
    const edit = (link: string) => ({
      "briefs/trams-pay-slowly.md": append(`## Who rides — why? (R1's 50%)\n\nSee [a](trams-pay-slowly.md#${link}).`),
    });
    expect(findingsOfRule("unknown-heading", edit("who-rides--why-r1s-50"))).toEqual([]);
    expect(findingsOfRule("unknown-heading", edit("who-rides-why-r1s-50"))).toEqual([]);
    expect(findingsOfRule("unknown-heading", edit("who-rides---why-r1s-50"))).toHaveLength(1);
  });
});

describe("the fragment of a heading is never a name with a meaning in scripts", () => {
  test.each([
    ["Constructor", "constructor-section"],
    ["Location", "location-section"],
    ["Body", "body-section"],
    ["Origin?", "origin-section"],
    ["History", "history-section"],
    ["Location data", "location-data"],
    ["Costs", "costs"],
  ])("%s", (words, slug) => expect(parseBody(`## ${words}`).headings[0]?.slug).toBe(slug));

  test("no two headings have the same fragment", () => {
    expect(parseBody("## Body section\n\n## Body\n\n## Body").headings.map(({ slug }) => slug)).toEqual([
      "body-section",
      "body-section-2",
      "body-section-3",
    ]);
  });

  test("a link with the original word still leads to the heading", () => {
    expect(html("[a](#location)\n\n## Location")).toContain('<a href="#location-section">a</a>');
  });
});
