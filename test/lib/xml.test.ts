import * as fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { element, textElement, xmlDocument } from "../../src/lib/xml.ts";

test("elements are indented, empty ones are self-closing, and undefined attributes and children are left out", () => {
  const root = element("a", { x: '1 & "2"', y: undefined }, [
    textElement("b", "<c> & d"),
    undefined,
    element("e"),
    element("f", {}, [element("g", {}, "h")]),
  ]);
  expect(xmlDocument(root, "/style.css?a&b")).toBe(`<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="/style.css?a&amp;b"?>
<a x="1 &amp; &quot;2&quot;">
  <b>&lt;c&gt; &amp; d</b>
  <e/>
  <f>
    <g>h</g>
  </f>
</a>
`);
});

const legal = fc
  .string({ unit: "binary" })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them
  .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ""));

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  trimValues: false,
  parseTagValue: false,
  ignoreDeclaration: true,
  htmlEntities: true,
});

test("another parser reads back every text and every attribute", () => {
  fc.assert(
    fc.property(legal, legal, (text, attribute) => {
      const read = parser.parse(xmlDocument(element("a", { x: attribute }, `|${text}|`)));
      expect(read.a).toEqual({ "#text": `|${text}|`, "@x": attribute });
    }),
  );
});

test("characters that XML forbids are left out", () => {
  expect(xmlDocument(textElement("a", "x\u0000\u000b\ud800\uffffy"))).toContain("<a>xy</a>");
});
