import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports a note without a definition, and a definition without a reference", () => {
  expect(
    findingsOfRule("brief-note", {
      "briefs/trams-pay-slowly.md": append("It is so.[^two]\n\n[^three]: Nobody sees this."),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:40:10 error the note [^two] is defined nowhere -> add a paragraph that begins with [^two]: and a space",
    "briefs/trams-pay-slowly.md:42:1 error nothing refers to the note [^three], so that it is shown nowhere -> write [^three] where it belongs, or delete the note",
  ]);
});

const found = (markdown: string) =>
  parseBody(markdown)
    .problems.filter(({ rule }) => rule !== "brief-quote")
    .map(({ rule, line, column, message, hint }) => `${rule} ${line}:${column} ${message} -> ${hint}`);

const twice = (label: string, place: string) =>
  `brief-note ${place} the note [^${label}] is defined twice, so that one of the two texts is shown nowhere -> give one of the two another name, here and where it is referred to`;

test.each([
  ["a paragraph apart", "a[^1]\n\n[^1]: One.[@b]\n\n[^1]: Two.", [twice("1", "5:1")]],
  ["the same text again", "a[^note]\n\n[^note]: One.\n[^note]: One.", [twice("note", "4:1")]],
  ["in a quotation", "a[^1]\n\n[^1]: One.\n\n> [^1]: Two.", [twice("1", "5:3")]],
  ["three times", "a[^1]\n\n[^1]: One.\n\n[^1]: Two.\n\n[^1]: Three.", [twice("1", "5:1"), twice("1", "7:1")]],
])("reports a second definition of a note: %s", (_, markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});

test.each([
  ["with a space", "a[^Note A]\n\n[^Note A]: Text of it.", "Note A", "Note-A", "1:2"],
  ["with a space and one word as its text", "a[^Note A]\n\n[^Note A]: Text", "Note A", "Note-A", "1:2"],
  ["with several", "a[^see page 4]\n\n[^see page 4]: Text of it.", "see page 4", "see-page-4", "1:2"],
  ["that is only defined", "a\n\n[^Note A]: Text of it.", "Note A", "Note-A", "3:1"],
])("a name %s is one finding", (_, markdown, label, better, place) => {
  expect(found(markdown)).toEqual([
    `brief-note ${place} the note [^${label}] is shown as written: its name has a space -> write [^${better}], where it is referred to and where it is defined`,
  ]);
});
