import { expect, test } from "vitest";
import { shapesOf, withEveryShape, withoutRepeatedRows } from "./page-shapes.ts";

const selected = (...pages: string[]): string[] =>
  withEveryShape(pages.map((html) => ({ html }))).map(({ html }) => html);

test("the shapes of a page are its elements with their parents, empty elements, and the order of its headings", () => {
  expect([...shapesOf('<main id="a"><h1>One</h1><p class="b">Two<br>three</p><h2></h2></main>')]).toEqual([
    " > main id",
    "main id > h1",
    " before h1",
    "main id > p class=b",
    "p class=b > br",
    "main id > h2",
    "h1 before h2",
    "nothing in h2",
  ]);
});

test("a page that differs only in texts and addresses is left out", () => {
  const first = '<p><a href="/a/">One</a></p>';
  expect(selected(first, '<p><a href="/b/">Two</a></p>')).toEqual([first]);
});

test.each([
  ["another attribute", '<p><a href="/a/" title="b">One</a></p>'],
  ["an attribute without a value", '<p><a href="">One</a></p>'],
  ["another parent", '<div><a href="/a/">One</a></div>'],
  ["an element that never closes", '<p><a href="/a/">One<p></p>'],
  ["an empty element", '<p><a href="/a/"></a></p>'],
  ["another element", "<p><b>One</b></p>"],
])("a page with %s is included", (_, page) => {
  const first = '<p><a href="/a/">One</a></p>';
  expect(selected(first, page)).toEqual([first, page]);
});

test("a page with its headings in another order is included", () => {
  const first = "<h1>A</h1><h2>B</h2><h3>C</h3>";
  expect(selected(first, "<h1>A</h1><h3>C</h3><h2>B</h2>")).toHaveLength(2);
});

test("of rows with the same shapes the first is left, with the lists around them", () => {
  const rows = ["<li>One</li>", "<li>Two</li>", '<li class="b">Three</li>', "<li>Four</li>"].join("");
  expect(withoutRepeatedRows(`<p>A</p><ul><li>B<ol>${rows}</ol></li></ul>`)).toBe(
    '<p>A</p><ul><li>B<ol><li>One</li><li class="b">Three</li></ol></li></ul>',
  );
});
