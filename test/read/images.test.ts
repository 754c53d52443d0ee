import sharp from "sharp";
import { expect, test } from "vitest";
import { imageHeader } from "../../src/lib/image-header.ts";
import { safeSvg } from "../../src/lib/safe-svg.ts";
import { briefingOf, tramsWith } from "../helpers/content.ts";
import { pngChunk, trianglePng } from "../helpers/images.ts";
import { findingsOfRule } from "../helpers/rules.ts";

const drawn = { create: { width: 321, height: 123, channels: 3, background: "#888" } } as const;

test.each(["png", "jpg", "webp"] as const)("reads the size of a %s from its first bytes", async (type) => {
  const bytes = await sharp(drawn)
    .toFormat(type === "jpg" ? "jpeg" : type)
    .toBuffer();
  expect(imageHeader(bytes)).toEqual({ type, width: 321, height: 123, animated: false, whole: true });
});

test("reads a lossless WebP too, and a JPEG with much data before its size", async () => {
  expect(imageHeader(await sharp(drawn).webp({ lossless: true }).toBuffer())).toMatchObject({
    width: 321,
    height: 123,
  });
  const jpeg = await sharp(drawn).withMetadata({ density: 300 }).jpeg({ progressive: true }).toBuffer();
  expect(imageHeader(jpeg)).toMatchObject({ type: "jpg", width: 321, height: 123 });
});

test.each([
  [1, 321, 123],
  [3, 321, 123],
  [6, 123, 321],
  [8, 123, 321],
])("reads the size of a photo as it is shown, with Exif orientation %i", async (orientation, width, height) => {
  expect(imageHeader(await sharp(drawn).withMetadata({ orientation }).jpeg().toBuffer())).toMatchObject({
    width,
    height,
  });
});

const file = "briefs/images/lines.png";
const hint = "export it again as PNG, JPEG (.jpg), WebP or SVG, under the ending of its kind";

test.each<[string, string, Buffer | string, string]>([
  ["a page with the name of an image", file, "<html>", `the file is no picture -> ${hint}`],
  [
    "an image of 100,000 pixels a side",
    file,
    trianglePng(100_000, 100_000),
    "the picture has 100000 × 100000 pixels -> make it at most 3000 pixels wide and high",
  ],
  ["an icon", file, trianglePng(16, 16), "the picture is 16 pixels wide -> use one of at least 200 pixels"],
  [
    "an animated PNG",
    file,
    trianglePng(640, 320, [pngChunk("acTL", Buffer.alloc(8))]),
    "the picture moves -> save one of its frames: nothing moves in a brief",
  ],
  [
    "a large file",
    file,
    Buffer.alloc(500 * 1024),
    "the picture has more than 400 KiB -> make it smaller, or save it as WebP",
  ],
  ["an image of another kind", "briefs/images/lines.jpg", trianglePng(), `the file is PNG by its content -> ${hint}`],
  [
    "an SVG file with a script",
    "briefs/images/lines.svg",
    '<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>',
    "the drawing is not safe to show: it has <script> -> export it as plain SVG, or as PNG",
  ],
])("%s is refused", (_, name, bytes, message) => {
  const most = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  expect(findingsOfRule("file-image", { [name]: most })).toEqual([`${name}:1:1 error ${message}`]);
});

test.each(["png", "jpg", "webp"] as const)("a %s that was cut off is refused", async (type) => {
  const bytes = await sharp(drawn)
    .toFormat(type === "jpg" ? "jpeg" : type)
    .toBuffer();
  const name = `briefs/images/lines.${type}`;
  expect(findingsOfRule("file-image", { [name]: bytes.subarray(0, -20) })).toEqual([
    `${name}:1:1 error the end of the picture is missing -> copy or export it again`,
  ]);
  expect(findingsOfRule("file-image", { [name]: bytes })).toEqual([]);
});

test.each([
  ["briefs/images/Lines.PNG", "briefs/images/Lines.PNG is not named like a picture"],
  ["briefs/images/lines.gif", "briefs/images/lines.gif is not named like a picture"],
  ["briefs/images/con.png", "the name con.png is reserved on Windows"],
])("%s is refused by its name", (name, message) => {
  expect(findingsOfRule("file-name", { [name]: trianglePng() })).toEqual([
    expect.stringContaining(`${name}:1:1 error ${message}`),
  ]);
});

const svg = (inner: string, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 200"${more}>${inner}</svg>`;

test.each([
  ["<script>alert(1)</script>", "it has <script>"],
  ["<SCRIPT>alert(1)</SCRIPT>", "it has <SCRIPT>"],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', "it has <foreignObject>"],
  ['<rect onclick="alert(1)"/>', "it has onclick, which runs a script"],
  ['<a href="javascript:alert(1)"><text>a</text></a>', "it has <a>"],
  ['<image href="https://a.example/x.png"/>', "it has <image>"],
  ['<use href="https://a.example/x.svg#a"/>', 'it leads to "https://a.example/x.svg#a"'],
  ['<use xlink:href="data:image/svg+xml,x"/>', 'it leads to "data:image/svg+xml,x"'],
  ['<rect fill="url(https://a.example/#a)"/>', "its fill has an address or an escape"],
  ['<rect style="background:url(//a.example)"/>', "its style has an address or an escape"],
  ["<style>@import 'https://a.example';</style>", "its style has an address or an escape"],
  ["<style>&#64;import 'https://a.example';</style>", "its style has an address or an escape"],
  ['<rect fill="&#x75;rl(https://a.example/#a)"/>', "its fill has an address or an escape"],
  ["<rect style=\"mask-image:image-set('//a.example/b' 1x)\"/>", "its style has an address or an escape"],
  ["<style>a{b:u\\72l(x)}</style>", "its style has an address or an escape"],
  ['<animate attributeName="href"/>', "it has <animate>"],
  ['<set attributeName="onclick"/>', "it has <set>"],
  ["<text>&xxe;</text>", "it has entities of its own"],
  ['<g id="a"><use href="#b"/><use href="#b"/></g><g id="b"><rect/></g><use href="#a"/>', "it uses parts within parts"],
  ["<g>", "</svg> closes nothing"],
  ["<g></g></g>", "</g> closes nothing"],
  ["<g><", 'it cannot be read at "<</svg>"'],
  ["<g/>".repeat(20_001), "it has too many elements"],
])("an SVG file with %s is refused", (inner, problem) => {
  expect(safeSvg(svg(inner))).toEqual({ problem });
});

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"/>', "it has a DOCTYPE or CDATA"],
  ["<svg/>", "it does not say its size: give it a viewBox"],
  ["<html><svg/></html>", "it has <html>"],
  ['<svg viewBox="0 0 9 9"/><svg viewBox="0 0 9 9"/>', "it is not one <svg>"],
  ["hello", "it has text outside the drawing"],
])("%s is not an SVG file", (text, problem) => {
  expect(safeSvg(text)).toEqual({ problem });
});

test("a plain SVG file is accepted, without the metadata of its program", () => {
  const text = `<?xml version="1.0"?><!-- by a program -->${svg(
    '<metadata><rdf:RDF about=""><x/></rdf:RDF></metadata><sodipodi:namedview pagecolor="#fff"/><defs><path id="a" d="M0 0h5"/></defs><g inkscape:label="Layer" fill="#333"><use xlink:href="#a" x="1"/><text x="3">5 &lt; 6 &amp; 7</text></g>',
    ' data-made="now" xml:space="preserve"',
  )}\n`;
  expect(safeSvg(text)).toEqual({
    svg: svg(
      '<defs><path id="a" d="M0 0h5"/></defs><g fill="#333"><use xlink:href="#a" x="1"/><text x="3">5 &lt; 6 &amp; 7</text></g>',
    ),
    width: 400,
    height: 200,
  });
});

test("images of a folder are read with their sizes and addresses, but symbolic links are not", () => {
  const content = tramsWith({ "briefs/images/lines.png": trianglePng(), "briefs/images/plan.svg": svg("<rect/>") });
  const { image } = briefingOf(content, "/site/");
  expect([...image.values()].map(({ bytes: _, ...rest }) => rest)).toEqual([
    {
      name: "lines.png",
      file: "briefs/images/lines.png",
      width: 640,
      height: 320,
      address: "/briefs/images/lines.png",
      href: "/site/briefs/images/lines.png",
    },
    {
      name: "plan.svg",
      file: "briefs/images/plan.svg",
      width: 400,
      height: 200,
      address: "/briefs/images/plan.svg",
      href: "/site/briefs/images/plan.svg",
    },
  ]);
});
