import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";

const found = (markdown: string) =>
  parseBody(markdown).problems.map(({ rule, message, hint }) => `${rule}: ${message} -> ${hint}`);

const link = "write [words](https://a.example)";
const otherBrackets = "it is no link: its brackets are of another kind";
const list = "begin each line with - and a space, after an empty line";
const numbered = "begin the lines with 1. and a space, 2. and a space and so on, after an empty line";
const template = "write [=claim.figure] to print a figure, or put it in backticks";
const html = "use Markdown, or put it in backticks if it is meant to be shown";
const comments = "briefs have no comments: everybody can read it";
const row = "write a row as | a | b |, and |---|---| under the first one";

test.each([
  // Keyboards for Chinese and Japanese.
  ["[文字]（https://a.example）", "[文字]（https://a.example）", otherBrackets, link.replace("words", "文字")],
  ["［文字］(b.md)", "［文字］(b.md)", otherBrackets, "write [文字](b.md)"],
  ["＞ 引用", "＞ 引用", "it begins no quotation", "begin the line with a plain sign and a space: > 引用"],
  ["－ 甲\n－ 乙", "－ 甲", "this sign begins no list", list],
  ["・one\n・two", "・one", "this sign begins no list", list],
  ["‐ a\n‐ b", "‐ a", "this sign begins no list", list],
  ["» a\n» b", "» a", "this sign begins no list", list],
  ["１．one\n２．two", "１．one", "it begins no list", numbered],
  ["1、甲\n2、乙", "1、甲", "it begins no list", numbered],
  ["一、甲\n二、乙", "一、甲", "it begins no list", numbered],
  ["一. 甲\n二. 乙", "一. 甲", "it begins no list", numbered],
  ["①甲\n②乙", "①甲", "it begins no list", numbered],
  [
    "\u00a0- a\n\u00a0- b",
    "- a",
    "a space that is no plain one comes before the sign",
    "begin the line with the sign: - a",
  ],
  ["\u3000## a", "## a", "a space that is no plain one comes before the sign", "begin the line with the sign: ## a"],
  ["（一）甲\n（二）乙", "（一）甲", "it begins no list", numbered],
  ["｜a｜b｜\n｜c｜d｜", "｜a｜b｜", "it is no table", "write | for ｜, and |---|---| under the first row"],
  ["a[＾1]", "[＾1]", "it is no note", "write [^1]"],
  ["a[ ^2 ]", "[ ^2 ]", "it is no note", "write [^2]"],
  ["＊＊粗＊＊", "＊＊粗＊＊", "signs of full width are no emphasis", "write **粗**"],
  ["～～旧～～", "～～旧～～", "signs of full width are no emphasis", "write **旧**"],
  // Lists by letters.
  ["a. one\nb. two", "a. one", "it begins no list", numbered],
  ["A. One\nB. Two", "A. One", "it begins no list", numbered],
  ["i. one\nii. two", "i. one", "it begins no list", numbered],
  // Wikis, forums, trackers.
  ["[words|https://a.example]", "[words|https://a.example]", "it is no link", link],
  ["[https://a.example words]", "[https://a.example words]", "it is no link", link],
  ['"words":https://a.example', '"words":https://a.example', "it is no link", link],
  ["a `words <https://a.example>`_", "…_", "it is no link", "write [words](https://…)"],
  ["[words][]", "[words][]", "it is no link, since nothing says where it leads", "write [words](https://…)"],
  ["[b]a[/b]", "[b]a[/b]", "briefs have no marks such as [b]", "write **a**, *a* or [words](https://…)"],
  [
    "[url=https://a.example]a[/url]",
    "[url=https://a.example]a[/url]",
    "briefs have no marks such as [b]",
    "write **a**, *a* or [words](https://…)",
  ],
  ["{note} a", "{note}", "briefs have no macros", "delete it, or write it in Markdown"],
  ["== Title ==", "== Title ==", "it is no heading", "write ## Title"],
  ["h2. Title", "h2. Title", "it is no heading", "write ## Title"],
  ["####### seven", "####### seven", "a heading has at most six signs", "write ## and a space before the heading"],
  ["'''bold'''", "'''bold'''", "apostrophes are no emphasis", "write **bold** or *bold*"],
  ["a ''word'' b", "''word''", "apostrophes are no emphasis", "write **word** or *word*"],
  ["{|\n| a\n|}", "{|", "it is no table", row],
  ["//italic//", "//italic//", "these signs have no effect", "write **italic**, or delete the signs"],
  ["a ++new++ b", "++new++", "these signs have no effect", "write **new**, or delete the signs"],
  ["!!so!!", "!!so!!", "these signs have no effect", "write **so**, or delete the signs"],
  [".. note::\n   a", ".. note::", "briefs have no directives", "delete it, or write it in Markdown"],
  // Comments, which everybody would read.
  [
    "%%check this%%",
    "%%check this%%",
    "briefs have no comments: everybody can read it",
    "delete it, or say it in an issue",
  ],
  [
    "// check this",
    "// check this",
    "briefs have no comments: everybody can read it",
    "delete it, or say it in an issue",
  ],
  // Citations, formulas, templates, attributes, entities.
  ["a [-@line-cost, p. 5]", "[-@line-cost, p. 5]", "it cites nothing", "write [@line-cost]"],
  ["a \\cite{b} c", "\\cite{b}", "briefs have no LaTeX", "write it in Markdown or in words, or put it in backticks"],
  ["\\newpage", "\\newpage", "briefs have no LaTeX", "write it in Markdown or in words, or put it in backticks"],
  ["$x$", "$x$", "briefs have no formulas", "say it in words, or with characters such as x² and ×"],
  ["<% a %>", "<% a %>", "briefs have no template language", template],
  ["$" + "{a}", "$" + "{a}", "briefs have no template language", template],
  ["`x`{=html}", "{=html}", "attributes have no effect", "delete it: a heading has its address from its words"],
  ["[=a.b](https://a.example)", "…(https://a.example)", "a mark is no link", "write [words](https://a.example)"],
  [
    "a {target=new} b",
    "{target=new}",
    "attributes have no effect",
    "delete it: a heading has its address from its words",
  ],
  ["a ^a-block", "^a-block", "it names no place", "delete it: every paragraph has an address by itself"],
  [
    ": The caption",
    ": The caption",
    "briefs have no lists of definitions and no captions of tables",
    "write each as - **word**: what it means, or put the caption into a sentence above the table",
  ],
  ["It rose. TODO: by how much?", "TODO", comments, "do what it says, or say it in an issue"],
  ["It rose [citation needed].", "[citation needed]", comments, "do what it says, or say it in an issue"],
  ["<ref name=a/>", "<ref name=a/>", "HTML has no effect", html],
  ["<ref>a</ref>", "</ref>", "HTML has no effect", html],
  ["<![CDATA[a]]>", "<![CDATA[a]]>", "HTML has no effect", html],
  ["&copy 2025", "&copy", "it names no character", "type the character itself"],
  ["a\\ b", "\\", "it escapes nothing", "delete it, or write \\\\ to show the sign"],
])("%j is one finding", (markdown, shown, why, write) => {
  expect(found(markdown)).toEqual([`brief-markup: ${shown} is shown as written: ${why} -> ${write}`]);
});

const empty = (name: string) =>
  `brief-markup: the ${name} is empty, and its signs are shown nowhere -> delete it, or write its words on the same line`;
const code =
  "brief-code: the text is shown as code, since its line begins with four spaces or a tab -> delete the spaces at the beginning of the line, or put ``` on a line before and after what is code";
const taken =
  "brief-table: the line is taken for a row of the table above it -> put an empty line between them, or give the row as many cells as the first one";

test.each([
  ["## ", empty("heading")],
  ["##\n\ntext", empty("heading")],
  ["- \n- two", empty("item of a list")],
  ["*\n\ntext", empty("item of a list")],
  ["- [^1]: a\n\nx[^1]", empty("item of a list")],
  ["x[^1]\n\n[^1]:", empty("note")],
  ["    This is a line of prose.", code],
  ["\tDie Kosten stiegen sehr stark", code],
  ["Text\n\n    - an item\n\nmore", code],
  ["| a | b |\n|---|---|\n| c | d |\nafter the table", taken],
])("%j, which loses characters or becomes another kind of block, is one finding", (markdown, told) => {
  expect(found(markdown)).toEqual([told]);
});

test.each([
  "C:\\new and \\\\server\\share, 5～6 到 7～8，甲、乙、丙",
  "C++ and C++, and/or, ok?? yes!! no",
  "https://a.example//b//c,,d,, and file://x",
  "see ‘a’ and “‘b’ c”, rock ’n’ roll of the ’90s, the students’ ‘union’",
  "A. Smith wrote\nC. Jones answered",
  "`[b]a[/b]` and `%%a%%` and \\[b]",
  "- one\n\n  two\n- ```\n  code\n  ```",
  "```\nThis is a line of prose in code.\n```",
  "    x = 1",
  "- [@a]\n- [=a.b]\n\n[#chart]",
  "a | b\n--- | ---\nc | d",
  "x[^1]\n\n[^1]:\n    The note.",
  "a  \nb\\\nc",
])("%j is fine", (markdown) => {
  expect(found(markdown)).toEqual([]);
});
