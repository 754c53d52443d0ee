import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports markup without effect, with its position and the closest form that works", () => {
  expect(
    findingsOfRule("brief-markup", {
      "briefs/trams-pay-slowly.md": append("Trams were **cheap,**they say.\n##What it costs\n\n- It is ~~so~~."),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:12 warning **cheap,** is shown as written: emphasis begins right before a letter or digit and ends right after one -> write **cheap**,",
    "briefs/trams-pay-slowly.md:41:1 warning ##What it costs is shown as written: it is no heading -> put a space after the signs: ## What it costs",
    "briefs/trams-pay-slowly.md:43:9 warning ~~so~~ is shown as written: briefs do not strike words out -> delete the words, or say what is true now",
  ]);
});

const found = (markdown: string) =>
  parseBody(markdown).problems.map(({ rule, message, hint }) => `${rule}: ${message} -> ${hint}`);

const emphasis = "emphasis begins right before a letter or digit and ends right after one";
const noTable = "its first row and the row of --- have not the same number of cells, so it is no table";
const callout =
  "a callout begins with > [!definition] or [!caution] on a line of its own, its text on the next line after >";
const numbered = "begin the lines with 1. and a space, 2. and a space and so on, after an empty line";
const smallOnly = "small characters come right behind a letter or digit and hold no space";
const sameCells = "give all rows the same number of cells, and write \\| for a | within a cell";

test.each([
  // Emphasis next to signs.
  ["他说：**真，**她说。", "**真，**", emphasis, "write **真**，"],
  ["**Warning:**do not", "**Warning:**", emphasis, "write **Warning**:"],
  ["a *真，*b", "*真，*", emphasis, "write *真*，"],
  ["a**“b”**c", "**“b”**", emphasis, "write “**b**”"],
  ["A__b__ c", "__b__", emphasis, "write **b**"],
  ["a f(x)* b", "*", "nothing closes it", "close it, or write \\* to show the sign"],
  ["**a", "**", "nothing closes it", "close it, or write \\* to show the sign"],
  ["a _b", "_", "nothing closes it", "close it, or write \\_ to show the sign"],
  ["2*3", "*", "nothing closes it", "close it, or write \\* to show the sign"],
  // Headings without a space.
  ["#What", "#What", "it is no heading", "put a space after the signs: ## What"],
  ["a\n###One", "###One", "it is no heading", "put a space after the signs: ### One"],
  ["- ##2024", "##2024", "it is no heading", "put a space after the signs: ## 2024"],
  ["##\u00a0What", "##\u00a0What", "it is no heading", "begin it with plain signs and a plain space: ## What"],
  ["a\n#\u3000One", "#\u3000One", "it is no heading", "begin it with plain signs and a plain space: ## One"],
  ["＃＃ 费用", "＃＃ 费用", "it is no heading", "begin it with plain signs and a plain space: ## 费用"],
  ["＃What", "＃What", "it is no heading", "begin it with plain signs and a plain space: ## What"],
  // Notes in the line, and numbers in brackets.
  [
    "a^[a note]",
    "^[a note]",
    "notes are not written in the line",
    "write [^1] here, and in a paragraph of its own [^1]: a note",
  ],
  [
    "a^[note [@b] c]",
    "^[note … c]",
    "notes are not written in the line",
    "write [^1] here, and in a paragraph of its own [^1]: note … c",
  ],
  [
    "| ^[x] | b |\n|--|--|",
    "^[x]",
    "notes are not written in the line",
    "write [^1] here, and in a paragraph of its own [^1]: x",
  ],
  ["It is so.[12]", "[12]", "it is no note", "write [^12] for a note, [@claim] for a claim, or \\[12] to show it"],
  ["[1] A source", "[1]", "it is no note", "write [^1] for a note, [@claim] for a claim, or \\[1] to show it"],
  // Citations that are none.
  ["a【@b-c】", "【@b-c】", "brackets of this kind cite nothing", "write [@b-c]"],
  ["a［＠b］", "［＠b］", "brackets of this kind cite nothing", "write [@b]"],
  ["a【=b.c】", "【=b.c】", "brackets of this kind cite nothing", "write [=b.c]"],
  ["a[ @b]", "[ @b]", "it cites nothing", "write [@b]"],
  ["a[＠b]", "[＠b]", "it cites nothing", "write [@b]"],
  [
    "as @riders-above-plan says",
    "@riders-above-plan",
    "it cites nothing without brackets",
    "write [@riders-above-plan], or \\@riders-above-plan to show the name",
  ],
  ["(@one)", "@one", "it cites nothing without brackets", "write [@one], or \\@one to show the name"],
  ["“@one”", "@one", "it cites nothing without brackets", "write [@one], or \\@one to show the name"],
  [
    "so =riders-above-plan.riders ride",
    "=riders-above-plan.riders",
    "it prints no figure without brackets",
    "write [=riders-above-plan.riders], or \\=riders-above-plan.riders to show the name",
  ],
  // Links that are none.
  [
    "see [a(https://a.example/b) c",
    "[a(https://a.example/b)",
    "it is no link: a bracket is missing",
    "write [a](https://a.example/b)",
  ],
  [
    "![a] (images/b.png)",
    "[a] (images/b.png)",
    "it is no link: a space separates the words from the address",
    "write [a](images/b.png)",
  ],
  [
    "[[other]]",
    "[[other]]",
    "double brackets make no link",
    "write [other](other-brief.md), or [@claim] to cite a claim",
  ],
  [
    "[[a/b|the other]]",
    "[[a/b|the other]]",
    "double brackets make no link",
    "write [the other](other-brief.md), or [@claim] to cite a claim",
  ],
  [
    "[a] (https://a.example)",
    "[a] (https://a.example)",
    "it is no link: a space separates the words from the address",
    "write [a](https://a.example)",
  ],
  ["[a]\n(other.md)", "[a]", "it is no link: a space separates the words from the address", "write [a](other.md)"],
  [
    "(a)[https://a.example/b]",
    "(a)[https://a.example/b]",
    "it is no link: the brackets are the wrong way round",
    "write [a](https://a.example/b)",
  ],
  ["(a)[other.md]", "(a)[other.md]", "it is no link: the brackets are the wrong way round", "write [a](other.md)"],
  // Lists that are none.
  ["• one\n• two", "• one", "this sign begins no list", "begin each line with - and a space, after an empty line"],
  ["a:\n•\tone", "•\tone", "this sign begins no list", "begin each line with - and a space, after an empty line"],
  ["◦ one", "◦ one", "this sign begins no list", "begin each line with - and a space, after an empty line"],
  ["-one\n-two", "-one", "it begins no list", "put a space after the sign: - one"],
  ["a\n+one", "+one", "it begins no list", "put a space after the sign: - one"],
  [
    "Term\n: meaning",
    ": meaning",
    "briefs have no lists of definitions and no captions of tables",
    "write each as - **word**: what it means, or put the caption into a sentence above the table",
  ],
  ["- [ ] open", "[ ]", "briefs have no check boxes", "delete the brackets, or say in words what is done"],
  ["1. [x] done", "[x]", "briefs have no check boxes", "delete the brackets, or say in words what is done"],
  ["– one\n– two", "– one", "this sign begins no list", "begin each line with - and a space, after an empty line"],
  ["a:\n→ one\n→ two", "→ one", "this sign begins no list", "begin each line with - and a space, after an empty line"],
  ["(1) one\n(2) two", "(1) one", "it begins no list", numbered],
  ["1.one\n2.two", "1.one", "it begins no list", numbered],
  ["text\n2. two\n3. three", "2. two", "it begins no list", numbered],
  ["a) one\nb) two", "a) one", "it begins no list", numbered],
  // Tables that are none.
  ["| a `x|y` | b |\n|---|---|\n| c | d |", "| a … | b |", noTable, sameCells],
  ["a | b\n---|---|---\nc | d", "a | b", noTable, sameCells],
  [
    "| a | b |\n| c | d |",
    "| a | b |",
    "it is no table",
    "put |---|---| under the first row, with one --- for each cell",
  ],
  [
    "one\ttwo\nthree\tfour",
    "one\ttwo",
    "columns with tabs are no table",
    "write a row as | a | b |, and |---|---| under the first one",
  ],
  // Signs of other dialects.
  ["[TOC]", "[TOC]", "a brief has no list of its contents", "delete it: the page lists the headings by itself"],
  ["{:toc}", "{:toc}", "a brief has no list of its contents", "delete it: the page lists the headings by itself"],
  ["!!! note\n    a", "!!! note", "it begins no callout", callout],
  ["::: warning\na\n:::", "::: warning", "it begins no callout", callout],
  ["a :smile: b", ":smile:", "it names no character", "type the character itself"],
  ["a :+1:", ":+1:", "it names no character", "type the character itself"],
  ["~~a b~~", "~~a b~~", "briefs do not strike words out", "delete the words, or say what is true now"],
  ["==a b==", "==a b==", "briefs have no highlighting", "write **a b**"],
  ["[!NOTE] a", "[!NOTE]", "it begins no callout", callout],
  ["> [!warning]\n> a\n>\n> — B", "[!warning]", "it begins no callout", callout],
  ["## A {#b}", "{#b}", "attributes have no effect", "delete it: a heading has its address from its words"],
  ["a {: .big}", "{: .big}", "attributes have no effect", "delete it: a heading has its address from its words"],
  [
    "*[GPU]: a chip",
    "*[GPU]: a chip",
    "abbreviations are not defined in a brief",
    "explain GPU at its first mention, or add it to _data/terms/",
  ],
  ["H ~2~O", "~2~", smallOnly, "write H~2~O, or \\~2\\~ to show the signs"],
  ["H~2 3~O", "~2 3~", smallOnly, "write H~2~O, or \\~2 3\\~ to show the signs"],
  ["about ^10^", "^10^", smallOnly, "write x^2^, or \\^10\\^ to show the signs"],
  ["$x^2$", "$x^2$", "briefs have no formulas", "say it in words, or with characters such as x² and ×"],
  ["$$a$$", "$$a$$", "briefs have no formulas", "say it in words, or with characters such as x² and ×"],
  [
    "{{ a }}",
    "{{ a }}",
    "briefs have no template language",
    "write [=claim.figure] to print a figure, or put it in backticks",
  ],
  [
    "{% if a %}",
    "{% if a %}",
    "briefs have no template language",
    "write [=claim.figure] to print a figure, or put it in backticks",
  ],
  ["a `b", "`", "nothing closes it", "close it, or write \\` to show the sign"],
  ["a &foo; b", "&foo;", "it names no character", "type the character itself"],
])("%j is one finding", (markdown, shown, why, write) => {
  expect(found(markdown)).toEqual([`brief-markup: ${shown} is shown as written: ${why} -> ${write}`]);
});

test.each([
  "It is **so**, *so* and __so__.",
  "5 * 3 and a_b_c, costs $5 and $6 million, $5_000 and 20% off",
  "\\*\\*a\\*\\* \\~\\~b~~ \\[1] \\@one \\`c 2\\*3 \\{{ d }}",
  "`**a** ~~b~~ [1] @one {{ c }}`",
  "Mail a@b.example, see <https://a.example/~b~/c_d_> or https://a.example/~b~/c_d_*",
  "AT&T and &copy; and R&D; [sic] (so) [2025] a < b > c",
  "#1 of all\n+1 more -- -5 percent",
  "## *Words* and `code`",
  '[a](https://a.example "it\'s ~~b~~") [^1]\n\n[^1]: A note.',
  "| a | b |\n|---|---|\n| c \\| d |",
  "- one\n- two\n\n1. three\n\n---\n\n> four\n>\n> — five",
  "ratio 3:1, [a]: b, x = y, a == b",
  "1.5 million\n2.5 million, in\n2024. So at 12:30:45",
  "x=y-z.w and https://a.example/?q=a-b.c",
  "> one\n>\n> — B",
  "as (a) and (b)\n(c) say",
])("%j is fine", (markdown) => {
  expect(found(markdown)).toEqual([]);
});
