import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { cleanText } from "../../src/authoring/clean-text.ts";
import { pasteToMarkdown, pasteToPlainText } from "../../src/authoring/paste.ts";

const pasted = (html: string) =>
  pasteToMarkdown("", parseHTML(`<html><body>${html}</body></html>`).document.body as never);

/** The clipboard's HTML from Word for a list, a note and a table. */
const word = `
<p class=MsoNormal>The line cost <b>42&nbsp;million</b> euros, <i>more</i> than planned.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a></p>
<h1>What it <b>cost</b><o:p></o:p></h1>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>A bridge</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>its piers</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>First</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Year</p></td><td><p>Riders | day</p></td></tr><tr><td><p>2024</p></td><td><p>9,000</p></td></tr></table>
<p class=MsoNormal>See <a href="https://trams.example/a_(b)">the re&shy;port</a>.</p>
<div style='mso-element:footnote-list'><hr align=left><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> By its accounts.</p></div></div>`;

test("Word: bold, italics, a heading, lists in lists, a table, a link and a note become Markdown", () => {
  const { text, summary } = pasted(word);
  expect(text).toBe(
    [
      "The line cost **42 million** euros, *more* than planned.[^1]",
      "",
      "## What it cost",
      "",
      "- A bridge",
      "   - its piers",
      "1. First",
      "",
      "| Year | Riders \\| day |",
      "| --- | --- |",
      "| 2024 | 9,000 |",
      "",
      "See [the report](https://trams.example/a_%28b%29).",
      "",
      "[^1]: By its accounts.",
    ].join("\n"),
  );
  expect(summary).toBe(
    "Made Markdown of 1 note, 1 heading, 1 table, 1 link, 1 list; cleaned 6 non-breaking spaces, 1 soft hyphen.",
  );
});

test.each<[string, string, string]>([
  [
    "a web page",
    "<h2>Costs</h2><ul><li>One<ol><li>Two</li></ol></li><li>Three</li></ul><p>End</p>",
    "## Costs\n\n- One\n   1. Two\n- Three\n\nEnd",
  ],
  [
    "Google Docs, whose wrapper is no bold",
    '<b style="font-weight:normal"><p><span style="font-weight:700">Strong</span> and <span style="font-style:italic">soft</span><sup><a href="#ftnt1">[1]</a></sup></p><p><a href="#ftnt_ref1">[1]</a> A note</p></b>',
    "**Strong** and *soft*[^1]\n\n[^1]: A note",
  ],
  ["powers and indexes", "<p>10<sup>26</sup> and CO<sub>2</sub>, the 4<sup>th</sup></p>", "10²⁶ and CO₂, the 4th"],
  ["a quotation", "<blockquote><p>One</p><p>Two</p></blockquote>", "> One\n> \n> Two"],
  ["a script, a style and a picture", "<style>p{}</style><p>A<script>alert(1)</script><img src=x></p>", "A"],
  ["an address that is no link", '<p><a href="javascript:alert(1)">here</a></p>', "here"],
  [
    "signs that would be marks",
    "<p>2 * 3 * 4 &lt;b&gt; snake_case _x_</p><p>1. no list</p><p># none</p>",
    "2 \\* 3 \\* 4 \\<b> snake_case \\_x\\_\n\n1\\. no list\n\n\\# none",
  ],
  [
    "Word Online, which writes each item as a list",
    '<div><ul><li data-aria-level="1"><p>First</p></li></ul></div><div><ul><li data-aria-level="2"><p>Second</p></li></ul></div><div><ol start="3"><li><p>Third</p></li></ol></div>',
    "- First\n   - Second\n3. Third",
  ],
  [
    "Word’s letters and Roman numbers",
    "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>(a)</span>One</p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>iv.</span>Two</p>",
    "1. One\n   1. Two",
  ],
  [
    "footnotes and endnotes of the same number, and a colon after one",
    '<p>As follows<a href="#_ftn1">[1]</a>: this<a href="#_edn1">[i]</a></p><p><a href="#_ftnref1">[1]</a> Foot</p><p><a href="#_ednref1">[i]</a> End</p>',
    "As follows[^1]: this[^e1]\n\n[^1]: Foot\n\n[^e1]: End",
  ],
  [
    "notes of LibreOffice",
    '<p>Dear.<a href="#sdfootnote1sym"><sup>1</sup></a></p><div><p><a href="#sdfootnote1anc">1</a>By its accounts.</p></div>',
    "Dear.[^1]\n\n[^1]: By its accounts.",
  ],
  [
    "notes of a web page, whose way back comes last",
    '<p>Dear.<sup><a href="#user-content-fn-1">1</a></sup></p><section><ol><li><p>By its accounts. <a href="#user-content-fnref-1">↩</a></p></li></ol></section>',
    "Dear.[^1]\n\n[^1]: By its accounts.",
  ],
  [
    "cells that span columns, and paragraphs in cells and items",
    "<table><tr><td colspan=2>Both</td><td>c</td></tr><tr><td>a</td><td><p>1</p><p>2</p></td><td></td></tr></table><ul><li><p>A</p><p>B</p></li></ul>",
    "| Both |  | c |\n| --- | --- | --- |\n| a | 1 2 |  |\n\n- A B",
  ],
  [
    "words that Word parts into several runs",
    "<p><b>Nor</b><b>bury</b> <i>is</i><i> small</i> <b><i>and</i></b> <b>old</b></p>",
    "**Norbury** *is small* ***and*** **old**",
  ],
  [
    "cells that span rows, and a caption",
    "<table><caption>Riders a <b>day</b></caption><tr><th rowspan=3>2024</th><th>May</th><th rowspan=2>x</th></tr><tr><td>June</td></tr><tr><td>July</td><td>y</td></tr></table>",
    "Riders a **day**\n\n| 2024 | May | x |\n| --- | --- | --- |\n|  | June |  |\n|  | July | y |",
  ],
  [
    "a table within a table once",
    "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>",
    "| a \\| b \\| \\| --- \\| |\n| --- |",
  ],
  [
    "a heading of two lines with a power",
    "<h2>Costs<br>of 10<sup>6</sup> and <i>more</i></h2>",
    "## Costs of 10⁶ and more",
  ],
  [
    "what is raised and has no sign of its own",
    "<p>x<sup>2a</sup>, C<sub>max</sub>, the 2<sup>nd</sup></p>",
    "x^2a^, C~max~, the 2nd",
  ],
  ["a quotation within a line", "<p>They say <q>it is so</q>.</p>", "They say “it is so”."],
  ["code with its lines", "<p>Run</p><pre>a = 1\n  b = `2`\n</pre>", "Run\n\n```\na = 1\n  b = `2`\n```"],
  ["code that holds a backtick", "<p><code>a ` b</code></p>", "`` a ` b ``"],
  ["text beside the items of a list", "<ul>Note<li>One</li></ul>", "- Note\n- One"],
  ["an entity that is written out", "<p>Write &amp;amp;copy; or AT&amp;T</p>", "Write \\&amp;copy; or AT&T"],
  [
    "lines that look like lists",
    "<p>Rules:<br>1. none<br>- none<br>---<br>## none</p>",
    "Rules:\n1\\. none\n\\- none\n\\---\n\\## none",
  ],
  ["a citation that was there", "<p>It cost.[@line-cost]</p>", "It cost.[@line-cost]"],
])("pastes %s", (_name, html, expected) => {
  expect(pasted(html).text).toBe(expected);
});

test.each([
  ["a picture", "<p>A<img src=x></p>", "A", "Left out 1 picture."],
  ["a picture alone", "<p><img src=x></p>", "", "Left out 1 picture."],
  [
    "what was deleted",
    "<p>It <del>rose</del> <s>fell</s> <b>grew</b>.</p>",
    "It **grew**.",
    "Left out 2 struck-out passages.",
  ],
  [
    "what was struck out, by its style",
    '<p>It <span style="text-decoration: line-through">rose</span>fell.<a href="https://a.example">a</a></p>',
    "It fell.[a](https://a.example)",
    "Made Markdown of 1 link; left out 1 struck-out passage.",
  ],
])("says that it leaves out %s", (_, html, text, summary) => {
  expect(pasted(html)).toEqual({ text, summary });
});

test.each(["\v", "\f", "\u2028", "\u2029", "\u0085"])("a line end %j between two words becomes a line break", (end) => {
  expect(cleanText(`one${end}two`)).toEqual({ text: "one\ntwo", done: [] });
});

test("plain text: bullets with tabs, a table with tabs, numbers and notes", () => {
  const { text, summary } = pasteToMarkdown(
    "Costs[1] and [2024]\r\n•\tA bridge\r\n•\tA tunnel\r\nThen\r\n1.\tFirst\r\nYear\tRiders\r\n2024\t9,000\r\n[1] By its\u00a0accounts.",
    undefined,
  );
  expect(text).toBe(
    "Costs[^1] and [2024]\n\n- A bridge\n- A tunnel\n\nThen\n\n1. First\n\n| Year | Riders |\n| --- | --- |\n| 2024 | 9,000 |\n\n[^1]: By its accounts.",
  );
  expect(summary).toBe("Made Markdown of 2 lists, 1 table, 1 note; cleaned 1 non-breaking space.");
});

test("plain text: bullets of a symbol font", () => {
  expect(pasteToMarkdown("Two:\n\uf0b7\tA bridge\n\uf0a7 A tunnel", undefined).text).toBe(
    "Two:\n\n- A bridge\n- A tunnel",
  );
});

test("the HTML of a code editor has no structure, so its plain text is used", () => {
  const { document } = parseHTML("<html><body><div><span>## A *b*</span></div></body></html>");
  expect(pasteToMarkdown("## A *b*", document.body as never)).toEqual({ text: "## A *b*", summary: "" });
});

test("removes invisible characters, but not joiners", () => {
  expect(cleanText("a\u200bb\u00adc\u202ed\ufeff e\u00a0f \u200c\u200d\u{e0041}")).toEqual({
    text: "abcd e f \u200c\u200d",
    done: ["1 non-breaking space", "1 soft hyphen", "4 invisible characters"],
  });
});

test.each([
  [
    "It took 10<sup>26</sup>, and 10<sup>24</sup> before.",
    "It took 1026, and 1024 before.",
    "It took 10²⁶, and 10²⁴ before.",
  ],
  ["<p>CO<sub>2</sub> and H<sub>2</sub>O</p>", "CO2 and H2O", "CO₂ and H₂O"],
  ["a <b>10<sup>6</sup></b><p>b 106</p>", "a 106\n\nb 106", "a 10⁶\n\nb 106"],
  ["the 4<sup>th</sup>, x<sup>2a</sup>", "the 4th, x2a", "the 4th, x2a"],
  ["10<sup>6</sup>", "something else", "something else"],
])("superscripts and subscripts are preserved in a plain-text field: %s", (html, plain, expected) => {
  expect(pasteToPlainText(plain, parseHTML(`<html><body>${html}</body></html>`).document.body as never)).toBe(expected);
});
