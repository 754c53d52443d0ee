import { expect, test } from "vitest";
import { append, told } from "../helpers/rules.ts";

test("HTML is told where it stands", () => {
  expect(
    told("brief-html", {
      "briefs/trams-pay-slowly.md": append(
        "It is <b>cheap</b>, <!-- so they say -->\nand <script src=x> too.\n\n<div>\nA block.\n</div>",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:7 error <b> is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:40:15 error </b> is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:40:21 error <!-- is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:41:5 error <script src=x> is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:43:1 error <div> is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
    "briefs/trams-pay-slowly.md:45:1 error </div> is shown as written: HTML has no effect in a brief -> use Markdown, or put it in backticks if it is meant to be shown",
  ]);
});

test("what is in code, or no element, is not HTML", () => {
  expect(
    told("brief-html", {
      "briefs/trams-pay-slowly.md": append("If a < b and b > c then `<b>` is bold, and x <y> z.\n\n    <div>"),
    }),
  ).toEqual([]);
});
