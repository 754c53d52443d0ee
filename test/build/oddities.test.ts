import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { findingsOf, tramsWith } from "../helpers/content.ts";
import { append, claim } from "../helpers/rules.ts";
import { buildByCommand, suiteFolder } from "../helpers/site.ts";

/** Harmless texts that look dangerous. */
const texts = {
  "a sign for less": "a < b and b > c",
  "an ampersand": "AT&T & R&D",
  "an entity": "&lt;b&gt; &amp; &copy;",
  "a word that YAML 1.1 takes for false": "NO",
  "a tag": "<title>x</title><script>alert(1)</script>",
  "a quotation mark": "12\" and 'so' and “so”",
  "a Liquid mark": "{{ 7 | times: 7 }} {% include 'x' %}",
  "a Nunjucks mark": "{{ range.constructor('return 1')() }} {# x #} {%- set x = 1 -%}",
  "a JavaScript mark": `\${7 * 7} <%= 7 * 7 %> \`x\``,
  "Markdown, which is not read here": "*a* [b](https://c.example) `d`",
  "an Arabic word": "قانون الذكاء",
  "a Hebrew word": "רכבת קלה",
  "a Persian word with a non-joiner": "می‌خواهم",
  "a Chinese word": "算力（芯片）",
  "an emoji of several people": "👩‍👩‍👧 ❤️ 🇨🇳",
  "a letter and its accent": "cafe\u0301 and café",
  "a rare letter": "𝒜 and 𠮷",
  "a formula": "=SUM(A1:A2)",
  "a backslash": "C:\\new\\table \\u0041",
  "a percent sign": "100% of %2e%2e%2f",
  "a name that objects have": "__proto__ and constructor and toString",
  "what an object is shown as": "[object Object] undefined null",
  "a very long word": "a".repeat(200),
  "a date": "2025-02-30",
  "a currency": "¥5, €6, £7, $8",
};

const statement = (text: string) => `Norbury’s tram line is described in these very words: ${text}`;
const names = Object.keys(texts);
const claims = Object.fromEntries(
  Object.values(texts).map((text, number) => [
    `_data/claims/odd-${number}.yaml`,
    claim({ statement: JSON.stringify(statement(text)) }),
  ]),
);

const edits = {
  ...claims,
  "_data/claims/constructor.yaml": claim({
    statement: "Norbury’s tram line was opened on a day of much rain.",
    made_on: "2024-02-29",
    history: "[{ date: 2024-02-29, change: added }]",
  }).replaceAll("\n", "\r\n"),
  "_data/sources/riders-count-2025.yaml": (text: string) =>
    text.replace("https://riders.example/count", "https://riders.example/count_(2025)").concat('version: "1.10"\n'),
  "_data/actors/riders-union.yaml": (text: string) => text.replace("name: Riders’ Union", "name: NO"),
  "_data/terms/light-rail.yaml": (text: string) => text.replaceAll("\n", "\r\n"),
  "briefs/trams-pay-slowly.md": (text: string) =>
    append(
      [
        "{{ 7 * 7 }} {% include 'x' %} {# x #} <%= 7 %>",
        "",
        "If a < b then AT&T &amp; NO. See [it](https://riders.example/count_(2025)).[@constructor]",
        "",
        "(c) 2025, C:\\new, 50 % of 👩‍👩‍👧, קו, 芯片 -- and <https://a.example/?b=c&d=e>.",
      ].join("\n"),
    )(text).replaceAll("\n", "\r\n"),
};

const folder = suiteFolder();
const site = join(folder, "site");
const page = (address: string) => readFileSync(join(site, address, "index.html"), "utf8");

/** Returns a page as a reader sees it. */
const visibleText = (html: string): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name as "lt"],
    );

beforeAll(async () => {
  const { code, err } = await buildByCommand(tramsWith(edits, join(folder, "content")), site);
  expect(err).toBe("");
  expect(code).toBe(0);
});

test("none of the unusual texts is an error", () => {
  expect(findingsOf(edits).filter((line) => / error /.test(line))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(15);
});

describe("a statement is shown as it is written, with composed letters:", () => {
  test.each(names.map((name, number) => [name, number] as const))("%s", (name, number) => {
    expect(visibleText(page(`claims/odd-${number}`))).toContain(
      statement(texts[name as keyof typeof texts].normalize("NFC")),
    );
    expect(page(`claims/odd-${number}`)).not.toContain("<script>alert");
  });
});

describe("in a brief", () => {
  test("template code is shown as it is written", () => {
    expect(visibleText(page("briefs/trams-pay-slowly"))).toContain("{{ 7 * 7 }} {% include ‘x’ %} {# x #} <%= 7 %>");
  });

  test("symbols, scripts and links are shown as they are written, also where lines end in CRLF", () => {
    const brief = page("briefs/trams-pay-slowly");
    expect(visibleText(brief)).toContain("If a < b then AT&T & NO. See it.");
    expect(brief).toContain('href="https://riders.example/count_(2025)"');
    expect(visibleText(brief)).toContain(
      "(c) 2025, C:\\new, 50 % of 👩‍👩‍👧, קו, 芯片 – and https://a.example/?b=c&d=e.",
    );
  });
});

describe("in a record", () => {
  test("an id may be the name of an object’s property, and a date a leap day", () => {
    expect(visibleText(page("claims/constructor"))).toContain("February 29, 2024");
  });

  test("NO stays a name and 1.10 a version, and an address may hold parentheses", () => {
    expect(visibleText(page("actors/riders-union"))).toContain("NO");
    expect(page("sources/riders-count-2025")).toContain('href="https://riders.example/count_(2025)"');
  });

  test("lines may end in CRLF", () => {
    expect(visibleText(page("glossary"))).toContain("Trams on tracks of their own for most of the way.");
  });
});
