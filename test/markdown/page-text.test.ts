import { expect, test } from "vitest";
import { renderPageText } from "../../src/markdown/page-text.ts";

const render = (markdown: string) => renderPageText(markdown, (address) => `/base${address}`);

test("links within the site get the base path, links to other sites their host", () => {
  expect(render("See [the claims](/claims/), [below](#more)\nand [the norm](https://www.a.example/norm).")).toBe(
    '<p>See <a href="/base/claims/">the claims</a>, <a href="#more">below</a> and <a rel="external" href="https://www.a.example/norm">the norm <small>(a.example)</small></a>.</p>',
  );
});

test("a heading has the id that it states", () => {
  expect(render("### One brief only {#one-brief}\n\n- one\n- two")).toBe(
    '<h3 id="one-brief">One brief only</h3><ul><li>one</li><li>two</li></ul>',
  );
});

test("HTML is shown as written", () => {
  expect(render("<b>bold</b>")).toBe("<p>&lt;b&gt;bold&lt;/b&gt;</p>");
});
