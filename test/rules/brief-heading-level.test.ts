import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const found = (markdown: string) =>
  parseBody(markdown)
    .problems.filter(({ rule }) => rule !== "brief-quote")
    .map(({ rule, line, message, hint }) => `${rule} ${line} ${message} -> ${hint}`);

test("reports a second title and a skipped level with their position", () => {
  expect(
    findingsOfRule("brief-heading-level", {
      "briefs/trams-pay-slowly.md": append("\n# Again\n\n## Below\n\n#### Deep"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:41:1 warning the title is the page’s only heading of the first level -> write ## and a space before the heading",
    "briefs/trams-pay-slowly.md:45:1 warning the heading is one level too deep: it has #### below ## -> write ### and a space before it",
  ]);
});

const underlined = (line: number, sign: string) =>
  `brief-heading-level ${line} the text directly above ${sign} becomes a heading -> put an empty line between them, or write ## and a space before a heading`;

test.each([
  [
    "a first heading of the third level",
    "### A",
    [
      "brief-heading-level 1 the heading is one level too deep: it has ### below the title -> write ## and a space before it",
    ],
  ],
  [
    "a first heading of the sixth level",
    "## A\n\n###### B",
    [
      "brief-heading-level 3 the heading is 3 levels too deep: it has ###### below ## -> write ### and a space before it",
    ],
  ],
  [
    "in a quotation",
    "## A\n\n> #### B",
    [
      "brief-heading-level 3 the heading is one level too deep: it has #### below ## -> write ### and a space before it",
    ],
  ],
  ["text above a line", "A paragraph.\n---\n\nb", [underlined(1, "---")]],
  ["several lines above a line", "One\ntwo.\n-----", [underlined(1, "---")]],
  ["text above an equals sign", "A\n=", [underlined(1, "===")]],
  ["in a list", "- a\n  ---", [underlined(1, "---")]],
  [
    "a sign at its end",
    "## The language C #",
    ["brief-heading-level 1 the # at the end of the heading is shown nowhere -> write \\# to show it, or delete it"],
  ],
  [
    "signs at its end",
    "## A ###",
    [
      "brief-heading-level 1 the ### at the end of the heading is shown nowhere -> write \\### to show it, or delete it",
    ],
  ],
])("%s is one finding", (_, markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});

test("headings in order, closed headings and horizontal rules are fine", () => {
  expect(found("## A ##\n\n### B\n\n## C\n\n### D\n\n#### E\n\n## F\n\n## C \\#\n\na\n\n---\n\nb")).toEqual([]);
});
