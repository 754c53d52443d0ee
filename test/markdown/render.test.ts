import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { renderBody } from "../../src/markdown/render.ts";
import type { Brief, Briefing } from "../../src/model/briefing.ts";

const briefing = {
  brief: new Map([
    ["other-brief", { href: "/base/briefs/other-brief/", body: parseBody("## Why? (a -- b)\n\n## Why?") }],
  ]),
  image: new Map([["a-b.png", { href: "/base/briefs/images/a-b.png" }]]),
} as unknown as Briefing;

const setting = {
  citation: (claims: string[]) => `<cite>${claims.join("+")}</cite>`,
  figure: (claim: string, key: string) => `<b>${claim}.${key}</b>`,
  chart: (id: string) => `<figure>${id}</figure>`,
  image: ({ href }: { href: string }, { alt, caption, source }: { alt: string; caption: string; source: string }) =>
    `<img>${[href, alt, caption, source].join("|")}</img>`,
};

const briefOf = (markdown: string, firstMentions: unknown[] = []) =>
  ({ body: parseBody(markdown), firstMentions }) as unknown as Brief;
const html = (markdown: string, firstMentions: unknown[] = []) =>
  withoutIds(renderBody(briefOf(markdown, firstMentions), briefing, setting).trim());

const withoutIds = (text: string) => text.replace(/ id="p:[^"]*"/g, "");

describe("marks", () => {
  test("are rendered as the page asks, and a chart on its own line without a paragraph", () => {
    expect(html("So.[@a; @b] It cost [=a.b].\n\n[#c]\n\nSee [#c] here.")).toBe(
      "<p>So.<cite>a+b</cite> It cost <b>a.b</b>.</p>\n<figure>c</figure><p>See <figure>c</figure> here.</p>",
    );
  });

  test("text that only looks like a mark is shown as written", () => {
    expect(html("[@A b] [=a] [#x y] [@<b>]")).toBe("<p>[@A b] [=a] [#x y] [@&lt;b&gt;]</p>");
  });
});

test("where a line ends in the file of a brief does not show in its page", () => {
  expect(html("The line\ncosts *forty\nmillion*.\n\n- So\n  much.")).toBe(
    "<p>The line costs <em>forty million</em>.</p>\n<ul>\n<li>So much.</li>\n</ul>",
  );
});

describe("text of contributors is escaped", () => {
  test.each([
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"],
    ["AT&T &amp; &lt;b&gt; &copy;", "<p>AT&amp;T &amp; &lt;b&gt; ©</p>"],
    ["`<b>`", "<p><code>&lt;b&gt;</code></p>"],
    [
      '```"><script>\n<b>\n```',
      '<pre tabindex="0"><code class="language-&quot;&gt;&lt;script&gt;">&lt;b&gt;\n</code></pre>',
    ],
    [
      '[a](https://a.example "x\\"y<b>")',
      '<p><a href="https://a.example" title="x&quot;y&lt;b&gt; (leads to a.example)" rel="external">a</a></p>',
    ],
    [`{{ 7 * 7 }} {% include x %} <%= 1 %> \${1}`, `<p>{{ 7 * 7 }} {% include x %} &lt;%= 1 %&gt; \${1}</p>`],
    ["![<b>](https://a.example/x.png)", "<p>&lt;b&gt;</p>"],
  ])("%s", (markdown, wanted) => expect(html(markdown)).toBe(wanted));
});

describe("links", () => {
  test("to other sites name the site", () => {
    expect(html("[a](https://www.a.example/b?c=d&e)")).toBe(
      '<p><a href="https://www.a.example/b?c=d&amp;e" rel="external" title="leads to a.example">a</a></p>',
    );
  });

  test("to briefs lead to their pages, however often they are rendered", () => {
    const brief = briefOf("[a](other-brief.md#why) [b](other-brief.md)");
    const wanted = '<p><a href="/base/briefs/other-brief/#why">a</a> <a href="/base/briefs/other-brief/">b</a></p>\n';
    expect(withoutIds(renderBody(brief, briefing, setting))).toBe(wanted);
    expect(withoutIds(renderBody(brief, briefing, setting))).toBe(wanted);
  });

  test.each([
    "[a](javascript:alert(1))",
    "[a](JAVASCRIPT:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](data:text/html,x)",
    "[a](vbscript:x)",
    "[a](blob:https://a.example/x)",
    "[a](//a.example)",
    "<javascript:alert(1)>",
    "[a][x]\n\n[x]: javascript:alert(1)",
  ])("%j is not rendered as a link", (markdown) => expect(html(markdown)).not.toContain("href"));
});

describe("first mentions", () => {
  test("are linked in place, and nothing else is", () => {
    const of = { href: '/base/glossary/#"x' };
    expect(html("A chip is a chip.", [{ text: 0, start: 2, end: 6, of }])).toBe(
      '<p>A <a class="term" href="/base/glossary/#&quot;x">chip</a> is a chip.</p>',
    );
  });
});

describe("Chinese", () => {
  test("is marked with its language, also in headings and in names", () => {
    expect(html("The 算力 law", [{ text: 0, start: 4, end: 6, of: { href: "#a" } }])).toBe(
      '<p>The <a class="term" href="#a"><span lang="zh-Hans">算力</span></a> law</p>',
    );
    expect(html("## 算力")).toContain('<span lang="zh-Hans">算力</span>');
  });
});

describe("blocks", () => {
  test("a heading is a link to itself", () => {
    expect(html("## What it cost")).toBe(
      '<h2 id="what-it-cost"><a class="permalink" href="#what-it-cost"><span>What it cost</span></a></h2>',
    );
  });

  test("a table can be scrolled and is named", () => {
    expect(html("| a | b |\n|---|--:|\n| c | d |")).toBe(
      `<div class="scroll" role="region" aria-label="Table" tabindex="0"><table><thead>
<tr>
<th scope="col">a</th>
<th scope="col" class="to-right">b</th>
</tr>
</thead>
<tbody>
<tr>
<td>c</td>
<td class="to-right">d</td>
</tr>
</tbody>
</table></div>`,
    );
  });

  test("an empty cell in the head of a table is no heading", () => {
    const table = html("| | a |\n|---|---|\n| b | |");
    expect(table.match(/<t[hd][^>]*>[^<]*<\/t[hd]>/g)).toEqual([
      "<td></td>",
      '<th scope="col">a</th>',
      "<td>b</td>",
      "<td></td>",
    ]);
  });

  test("an inline note is not supported, as on GitHub", () => {
    expect(html("One.^[Two.]")).toBe("<p>One.^[Two.]</p>");
  });

  test("a note is at the end, with a link back to each reference", () => {
    const page = html("One.[^x] Two.[^x] Three.[^y]\n\n[^y]: Last.\n[^x]: First, *set*.\n\n    And more.");
    expect(page.match(/ id="note[^"]*"/g)).toEqual([
      ' id="noted:1"',
      ' id="noted:1-2"',
      ' id="noted:2"',
      ' id="note:1"',
      ' id="note:2"',
    ]);
    expect(page.match(/href="#[^"]*"/g)).toEqual([
      'href="#note:1"',
      'href="#note:1"',
      'href="#note:2"',
      'href="#noted:1"',
      'href="#noted:1-2"',
      'href="#noted:2"',
    ]);
    expect(page).toContain("<p>First, <em>set</em>.</p>\n<p>And more. <a");
    expect(page).toContain(">a</a></sup> Two.");
  });
});

describe("paragraphs have addresses", () => {
  const ids = (markdown: string) =>
    [...renderBody(briefOf(markdown), briefing, setting).matchAll(/<(\w+) id="(p:[^"]*)"/g)].map(([, tag, id]) => [
      tag,
      id,
    ]);

  test("for paragraphs and items of lists", () => {
    expect(ids("One two.\n\n- Three.\n- Four.\n\n> Five.")).toEqual([
      ["p", "p:iiuf5t"],
      ["li", "p:11vp0w3"],
      ["li", "p:d5lr51"],
      ["p", "p:1ch2k5x"],
    ]);
  });

  test("that stay when text after the first eight words, a mark or the emphasis is edited", () => {
    const of = (text: string) => ids(text)[0]?.[1];
    const before = of("One two three four five six seven eight nine.[@a]");
    expect(of("One **two** three,[@c] four five six seven eight, and more.")).toBe(before);
    expect(of("One two three four five six seven nine.")).not.toBe(before);
  });

  test("that differ for two paragraphs with the same beginning", () => {
    const [first, second] = ids("One.\n\nOne.").map(([, id]) => id);
    expect(second).toBe(`${first}-2`);
  });

  test("but not for notes and paragraphs without a word", () => {
    expect(ids("[@a]\n\n–\n\nA.[^x]\n\n[^x]: B.").map(([tag]) => tag)).toEqual(["p"]);
  });
});

describe("quotations, callouts, images and small text", () => {
  test.each([
    [
      "> So *much*.\n>\n> -- The **mayor**[@a]",
      '<figure class="quote"><blockquote>\n<p>So <em>much</em>.</p>\n</blockquote><figcaption>— The <strong>mayor</strong><cite>a</cite></figcaption></figure>',
    ],
    ["> Nobody’s.", "<blockquote>\n<p>Nobody’s.</p>\n</blockquote>"],
    [
      "> [!CAUTION]\n> Counted [@a] once.\n>\n> - A list",
      '<aside class="callout callout-caution" aria-label="Caution"><p class="callout-head">Caution</p><p>Counted <cite>a</cite> once.</p>\n<ul>\n<li>A list</li>\n</ul>\n</aside>',
    ],
    ["H~2~O, 10^3^ m^2^, (a)^n^", "<p>H<sub>2</sub>O, 10<sup>3</sup> m<sup>2</sup>, (a)<sup>n</sup></p>"],
    ["about ~5~ and \\~2\\~", "<p>about ~5~ and ~2~</p>"],
    [
      '![A <b> map](images/a-b.png "Lines & stops. Source: City <i>.")',
      "<img>/base/briefs/images/a-b.png|A <b> map|Lines & stops.|City <i>.</img>",
    ],
    ['![A map](images/none.png "L. Source: C.")', "<p>A map</p>"],
  ])("%s", (markdown, wanted) => expect(html(markdown)).toBe(wanted));

  test("superscripts and subscripts are part of their word in the sentence of a citation", () => {
    expect(parseBody("Of CO~2~ it is 10^3^.[@a]").citations[0]?.sentence).toBe("Of CO2 it is 10^3.");
  });
});
