import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Child, escapeHtml, Fragment, jsx, trustedHtml } from "../../src/lib/jsx/jsx-runtime.ts";
import { isolated } from "../../src/lib/right-to-left.ts";

const unescapeHtml = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

test("an element renders to text at once, its text and attributes escaped", () => {
  const Item = ({ children }: { children: Child }) => <li class='a "b"'>{children}</li>;
  expect(String(<Item>{"<b> & 'c'"}</Item>)).toBe(`<li class="a &quot;b&quot;">&lt;b&gt; &amp; 'c'</li>`);
});

test("lists, numbers and fragments are shown; true, false, null and undefined are not", () => {
  expect(
    String(
      <p>
        {[1, ["a", <br />]]}
        {0}
        {true}
        {false}
        {null}
        {undefined}x<i>y</i>
      </p>,
    ),
  ).toBe("<p>1a<br>0x<i>y</i></p>");
  expect(String(Fragment({}))).toBe("");
});

test("a boolean is presence in plain attributes, and a word in aria and data attributes", () => {
  expect(String(<p hidden={true} inert={false} aria-hidden={true} data-on={false} title={undefined} />)).toBe(
    `<p hidden="" aria-hidden="true" data-on="false"></p>`,
  );
});

test("what is no child and what is no attribute's name ends the rendering", () => {
  expect(() => jsx("p", { children: { toString: () => "<script>" } as never })).toThrow(
    "not a child of an element: <script>",
  );
  expect(() => jsx("p", { 'x onload="a"': "b" })).toThrow('not the name of an attribute: x onload="a"');
});

test("trusted HTML is not escaped again", () => {
  expect(String(<p>{trustedHtml("<b>x</b>")}</p>)).toBe("<p><b>x</b></p>");
});

test("no text leaves its element or its attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const html = String(<p title={text}>{text}</p>);
      expect(html).toBe(`<p title="${escapeHtml(text)}">${isolated(escapeHtml(text))}</p>`);
      expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      expect(unescapeHtml(escapeHtml(text))).toBe(text);
    }),
  );
});
