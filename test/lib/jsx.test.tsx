import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, escapeText } from "../../src/lib/escape-html.ts";
import { type Child, Fragment, jsx, trustedHtml } from "../../src/lib/jsx/jsx-runtime.ts";

const unescapeHtml = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

test("an element renders to text immediately, with its text and attributes escaped", () => {
  const Item = ({ children }: { children: Child }) => <li class='a "b"'>{children}</li>;
  expect(String(<Item>{"<b> & 'c'"}</Item>)).toBe(`<li class="a &quot;b&quot;">&lt;b&gt; &amp; 'c'</li>`);
});

test("shows lists, numbers and fragments, but not true, false, null and undefined", () => {
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

test("a boolean sets or omits a plain attribute, and is a word in aria and data attributes", () => {
  expect(String(<p hidden={true} inert={false} aria-hidden={true} data-on={false} title={undefined} />)).toBe(
    `<p hidden="" aria-hidden="true" data-on="false"></p>`,
  );
});

test("an invalid child or attribute name stops the rendering", () => {
  expect(() => jsx("p", { children: { toString: () => "<script>" } as never })).toThrow(
    "not a child of an element: <script>",
  );
  expect(() => jsx("p", { 'x onload="a"': "b" })).toThrow('not the name of an attribute: x onload="a"');
});

test("trusted HTML is not escaped again", () => {
  expect(String(<p>{trustedHtml("<b>x</b>")}</p>)).toBe("<p><b>x</b></p>");
});

test("marks Chinese, Japanese and Korean with their language, unless an element sets it or may hold only text", () => {
  expect(String(<p title="算力">The 《算力》 & law</p>)).toBe(
    '<p title="算力">The <span lang="zh-Hans">《算力》</span> &amp; law</p>',
  );
  expect(String(<li>{["한국어", <b>かな</b>]}</li>)).toBe(
    '<li><span lang="ko">한국어</span><b><span lang="ja">かな</span></b></li>',
  );
  expect(String(<q lang="ja">算力, הארץ</q>)).toBe('<q lang="ja">算力, <bdi>הארץ</bdi></q>');
  expect(String(<option>算力</option>)).toBe("<option>算力</option>");
});

test("no text breaks out of its element or attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const html = String(<p title={text}>{text}</p>);
      expect(html).toBe(`<p title="${escapeHtml(text)}">${escapeText(text)}</p>`);
      expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      expect(unescapeHtml(escapeHtml(text))).toBe(text);
    }),
  );
});
