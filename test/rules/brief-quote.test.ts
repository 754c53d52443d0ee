import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";

test.each([
  [
    "brief-quote",
    "> We counted twice.",
    "41:1 warning nothing says whose words the quotation is -> end it with a paragraph of its own: > — Name, publication, date; or begin it with > [!caution] or > [!definition]",
  ],
  [
    "brief-quote",
    "> We counted twice.\n> — The mayor",
    "41:1 warning who said it is in the same paragraph as the quotation -> put a line with only > before the line with the dash",
  ],
  [
    "brief-markup",
    "> [!tip]\n> Count twice.\n>\n> — The mayor",
    "41:3 warning [!tip] is shown as written: it begins no callout -> a callout begins with > [!definition] or [!caution] on a line of its own, its text on the next line after >",
  ],
  [
    "brief-markup",
    "> [!caution] Count twice.\n>\n> — The mayor",
    "41:3 warning [!caution] is shown as written: it begins no callout -> a callout begins with > [!definition] or [!caution] on a line of its own, its text on the next line after >",
  ],
])("%s of %s", (rule, markdown, wanted) => {
  expect(findingsOfRule(rule, { [brief]: append(`\n${markdown}`) })).toEqual([`${brief}:${wanted}`]);
});

test.each(["> We counted.\n>\n> — The mayor, May 2025", "> [!Definition]\n> A tram is a train in a street."])(
  "%s is fine",
  (markdown) => {
    for (const rule of ["brief-quote", "brief-callout", "brief-markup"])
      expect(findingsOfRule(rule, { [brief]: append(`\n${markdown}`) }), rule).toEqual([]);
  },
);
