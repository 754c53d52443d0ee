import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports HTML with its position", () => {
  expect(
    findingsOfRule("brief-html", {
      "briefs/trams-pay-slowly.md": append(
        "It is <b>cheap</b>, <!-- so they say -->\nand <script src=x> too.\n\n<div>\nA block.\n</div>",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:7 error <b> is shown as written: HTML has no effect in a brief -> write **words**, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:40:21 error <!-- is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:41:5 error <script src=x> is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:43:1 error <div> is shown as written: HTML has no effect in a brief -> write an empty line between paragraphs, or put it in backticks if it is meant to be shown",
  ]);
});

test("code and text that is not an element are not HTML", () => {
  expect(
    findingsOfRule("brief-html", {
      "briefs/trams-pay-slowly.md": append(
        "If a < b and b > c then `<b>` is bold, and x <y> z; \\<b> and &lt;i> are signs.\n\n    <div>",
      ),
    }),
  ).toEqual([]);
});

const found = (markdown: string) =>
  parseBody(markdown).problems.map(({ rule, line, message, hint }) => `${rule} ${line} ${message} -> ${hint}`);

test.each([
  ["CO<sub>2</sub>", "<sub>2</sub>", "write ~2~, right behind a letter or digit"],
  ["10<sup>-9</sup>", "<sup>-9</sup>", "write ^-9^, right behind a letter or digit"],
  ["the 4<sup>th</sup>", "<sup>th</sup>", "write ^th^, right behind a letter or digit"],
  ["H<SUB>n</SUB>", "<SUB>n</SUB>", "write ~n~, right behind a letter or digit"],
  [
    "a<br/>b",
    "<br/>",
    "write a backslash at the end of the line, or an empty line, or put it in backticks if it is meant to be shown",
  ],
  [
    '<a href="https://a.example">b</a>',
    '<a href="https://a.example">',
    "write [words](https://…), or put it in backticks if it is meant to be shown",
  ],
])("%s is one finding, with the form that works", (markdown, shown, hint) => {
  expect(found(markdown)).toEqual([
    `brief-html 1 ${shown} is shown as written: HTML has no effect in a brief -> ${hint}`,
  ]);
});

test("an element is one finding, however far away its end is, and so is an end without a start", () => {
  expect(found("<p>a</p>\n\n<div>\n\nb\n\n</div>\n\nc</i>")).toEqual([
    "brief-html 1 <p> is shown as written: HTML has no effect in a brief -> write an empty line between paragraphs, or put it in backticks if it is meant to be shown",
    "brief-html 3 <div> is shown as written: HTML has no effect in a brief -> write an empty line between paragraphs, or put it in backticks if it is meant to be shown",
    "brief-html 9 </i> is shown as written: HTML has no effect in a brief -> write *words*, or put it in backticks if it is meant to be shown",
  ]);
});
