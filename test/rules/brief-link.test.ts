import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports a link to a forbidden address", () => {
  expect(
    findingsOfRule("brief-link", {
      "briefs/trams-pay-slowly.md": append(
        "A [script](javascript:alert(1)), [data](<data:text/html,a>), [a host](//a.example), [a path](/claims/), [a page](other.html), [a user](https://a@b.example), <ftp://a.example>, [mixed](JaVaScRiPt:alert(1)), [encoded](&#106;avascript:alert(1)) and [named][x].\n\n[x]: vbscript:a",
      ),
    }),
  ).toEqual([
    'briefs/trams-pay-slowly.md:40:1 error the link "javascript:alert(1)" begins with javascript:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:1 error the link "vbscript:a" begins with vbscript:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:12 error the link "javascript:alert(1)" begins with javascript:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:42 error the link "data:text/html,a" begins with data:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:71 error the link "//a.example" is not a full web address -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:94 error the link "/claims/" is not a full web address -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:114 error the link "other.html" is not a full web address -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:136 error the link "https://a@b.example" holds a user name, which hides where it leads -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:159 error the link "ftp://a.example" begins with ftp:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:40:185 error the link "JaVaScRiPt:alert(1)" begins with javascript:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
    'briefs/trams-pay-slowly.md:42:6 error the link "vbscript:a" begins with vbscript:, which is not allowed -> link to https://…, to another brief as other-brief.md, or to a heading as #heading',
  ]);
});

test("web addresses, mail addresses, briefs and headings may be linked", () => {
  expect(
    findingsOfRule("brief-link", {
      "briefs/trams-pay-slowly.md": append(
        "[a](https://a.example/b_(c)), [b](http://a.example), [c](mailto:a@b.example), [d](trams-pay-slowly.md), [e](#who-rides), <https://a.example>, [f](<https://a.example/x y>).",
      ),
    }),
  ).toEqual([]);
});

test.each([
  ["a mark in its words", "[a [@riders-above-plan] b](https://a.example)", "](https://a.example)", 26],
  ["a link in its words", "[a [b](https://b.example) c](https://a.example)", "](https://a.example)", 28],
  ["a space in its address", "[a](https://a.example/b c)", "](https://a.example/b", 3],
  ["a reference that is defined nowhere", "[a][b]", "][b]", 3],
])("reports a link that does not work because of %s", (_, link, shown, column) => {
  expect(findingsOfRule("brief-link", { "briefs/trams-pay-slowly.md": append(link) })).toEqual([
    `briefs/trams-pay-slowly.md:40:${column} error ${shown} is shown as written and is no link -> write [words](https://…), the words without a mark or a link of their own, the address without a space`,
  ]);
});

test("ignores brackets that are not meant as links, and code", () => {
  expect(
    findingsOfRule("brief-link", {
      "briefs/trams-pay-slowly.md": append(
        "It said [sic] (so) and [a] [b] `[a](b c)` [@riders-above-plan](again) [x].",
      ),
    }),
  ).toEqual([]);
});

const found = (markdown: string) =>
  parseBody(markdown)
    .problems.filter(({ rule }) => rule !== "brief-quote")
    .map(({ rule, line, message, hint }) => `${rule} ${line} ${message} -> ${hint}`);

test.each([
  ["an unused definition", "a\n\n[x]: https://a.example", 3, "x"],
  ["a comment", "a\n\n[//]: # (kept from readers)", 3, "//"],
  ["a sentence that looks like a definition", "a\n\n[Note]: https://a.example", 3, "Note"],
  ["a definition in a quotation", "> a\n>\n> [x]: <https://a.example> 'b'", 3, "x"],
])("reports %s, since it is not shown", (_, markdown, line, name) => {
  expect(found(markdown)).toEqual([
    `brief-link ${line} nothing uses [${name}]: this line is shown nowhere -> write [words][${name}] where the link belongs, or delete the line`,
  ]);
});

test("reports a second definition of an address, in upper and lower case", () => {
  expect(found("[a][x] [b][X]\n\n[x]: https://a.example\n[X]: https://b.example")).toEqual([
    "brief-link 4 the address of [X] is defined twice, and the second has no effect -> give one of the two another name, or delete it",
  ]);
  expect(found("[a][x] [x][] [X]\n\n[x]: https://a.example")).toEqual([]);
});
