import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("reports markup in a title, a summary, a judgment or a statement, with its position", () => {
  expect(
    findingsOfRule("text-markup", {
      "briefs/trams-pay-slowly.md": (text) =>
        text
          .replace("title: A tram line pays", "title: A **tram line** pays")
          .replace("twice.\n", "twice [@riders-above-plan].\n")
          .replace("judgment: The stated", "judgment: At [=line-cost-forty-million.cost] the stated"),
      "_data/claims/bridge-cost-left-out.yaml": swap("the bridge", "the `bridge`"),
    }),
  ).toEqual([
    "_data/claims/bridge-cost-left-out.yaml:1:1 warning `bridge` is shown as written: statement is plain text -> write bridge, or “bridge”",
    "briefs/trams-pay-slowly.md:2:1 warning **tram line** is shown as written: title is plain text -> write tram line",
    "briefs/trams-pay-slowly.md:3:1 warning [@riders-above-plan] is shown as written: summary is plain text -> delete it, and name the claim in a field that takes claims, or in the text of a brief",
    "briefs/trams-pay-slowly.md:8:5 warning [=line-cost-forty-million.cost] is shown as written: judgments 1, judgment is plain text -> write the number: only the text of a brief prints figures",
  ]);
});

const noted = (caveat: string) =>
  findingsOfRule("text-markup", { "_data/claims/new-claim.yaml": claim({ caveats: JSON.stringify([caveat]) }) });

test.each([
  [
    "a [@one; @two] b",
    "[@one; @two]",
    "delete it, and name the claim in a field that takes claims, or in the text of a brief",
  ],
  ["a [#costs]", "[#costs]", "delete it: only the text of a brief shows charts"],
  ["a[^1]", "[^1]", "delete it, and say in the sentence what the note says"],
  ["see [[other]]", "[[other]]", "write other"],
  ["see [it](https://a.example/b)", "[it](https://a.example/b)", "write it, and make a source of what it leads to"],
  ["see [it](other.md)", "[it](other.md)", "write it, and make a source of what it leads to"],
  ["a __b c__ d", "__b c__", "write b c"],
  ["a *b* c", "*b*", "write b"],
  ["这是**真**的", "**真**", "write 真"],
  ["a _b c_ d", "_b c_", "write b c"],
  ["## A heading", "## ", "delete the signs: the text is no heading"],
  ["One.\n\nTwo.", "One.", "write one paragraph: all lines are shown as one"],
  ["Two:\n- a\n- b", "- a", "write sentences one after another: all lines are shown as one"],
  ["Two:\n1. a", "1. a", "write sentences one after another: all lines are shown as one"],
  ["Two\n> a", "> a", "write sentences one after another: all lines are shown as one"],
  ["a【@one】b", "【@one】", "delete it, and name the claim in a field that takes claims, or in the text of a brief"],
  ["a ~~b~~ c", "~~b~~", "delete the words, or say what is true now"],
  ["a <b>c</b>", "<b>", "delete it: HTML has no effect"],
  ["a<br/>c", "<br/>", "delete it: HTML has no effect"],
  ["R&amp;D", "&amp;", "type the character itself"],
  ["a &rarr; b", "&rarr;", "type the character itself"],
  ["a <mark>b</mark>", "</mark>", "delete it: HTML has no effect"],
  ["a<ref name=b/>", "<ref name=b/>", "delete it: HTML has no effect"],
  ["a ![b](images/c.png)", "![b](images/c.png)", "delete it: only the text of a brief shows pictures"],
  ["H~2~O", "~2~", "type the small characters themselves, such as ₂ and ²"],
  ["10^6^ cells", "^6^", "type the small characters themselves, such as ₂ and ²"],
  ["- A bullet", "- A bullet", "write A bullet"],
  ["> A quotation", "> A quotation", "write A quotation"],
  ["| a | b |\n|---|---|", "| a | b |", "write sentences one after another: all lines are shown as one"],
  ["a {{ b }} c", "{{ b }}", "write the words without the signs"],
  ["a ==b== c", "==b==", "write the words without the signs"],
  ["a [b]c[/b] d", "[b]c[/b]", "write the words without the signs"],
  ["a TODO: b", "TODO", "do what it says, or say it in an issue: everybody can read it"],
  ["a [source needed]", "[source needed]", "do what it says, or say it in an issue: everybody can read it"],
])("%j is one finding", (caveat, shown, hint) => {
  expect(noted(caveat)).toEqual([
    `_data/claims/new-claim.yaml:9:11 warning ${shown} is shown as written: caveats 1 is plain text -> ${hint}`,
  ]);
});

test.each([
  "5*3*2 and 2 * 3 * 4",
  "- 5 percent and + 3",
  "two lines\nof text: snake_case_name",
  "C*-algebras, f_x and x_y_z, __init",
  "[2024] EWHC 12, [sic], a [...] b, note [7]",
  "a < b and b > c, AT&T, R&D; <unknown>",
  "the price was $5 ~ $6 ~~",
  "#1 of 3, @deepseek, mail@a.example",
  "https://a.example/**b**",
])("%j is fine", (caveat) => expect(noted(caveat)).toEqual([]));

test("a record may show such characters, with a reason", () => {
  const exempt = "[{ rule: text-markup, because: The title is printed so. }]";
  expect(
    findingsOfRule("text-markup", {
      "_data/sources/riders-count-2025.yaml": (text) =>
        `${text.replace("title: Our own count", 'title: "Our **own** count"')}exempt: ${exempt}\n`.replace(
          '"Our **own** count" of riders',
          '"Our **own** count of riders"',
        ),
    }),
  ).toEqual([]);
});
