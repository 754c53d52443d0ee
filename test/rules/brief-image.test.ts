import { expect, test } from "vitest";
import { trianglePng } from "../helpers/images.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";
const picture = "briefs/images/lines.png";
const form = '![what it shows](images/name.png "Caption. Source: who made it.")';

test.each([
  ["See ![a](images/lines.png).", "41:5", "an image is a paragraph of its own", `put ${form} between two empty lines`],
  [
    '![a](https://a.example/b.png "C. Source: D.")',
    "41:1",
    'the image "https://a.example/b.png" is not in briefs/images/',
    "put the file there, as PNG, JPEG, WebP or SVG, and write images/ and its name",
  ],
  [
    '![a](images/../../x.png "C. Source: D.")',
    "41:1",
    'the image "images/../../x.png" is not in briefs/images/',
    "put the file there, as PNG, JPEG, WebP or SVG, and write images/ and its name",
  ],
  [
    '![](images/lines.png "C. Source: D.")',
    "41:1",
    "nothing says what the image shows",
    `say it in the brackets: ${form}`,
  ],
  ["![a](images/lines.png)", "41:1", "the image has no caption", `write it in quotes behind the name: ${form}`],
  [
    '![a](images/lines.png "The lines.")',
    "41:1",
    "the image has no source",
    `end its caption with Source: and who made it: ${form}`,
  ],
  [
    '![a](images/lines.png "The lines [@b]. Source: D.")',
    "41:1",
    "a mark has no effect in the words of an image",
    "cite the claim in the sentence before it",
  ],
])("%s", (markdown, at, message, hint) => {
  expect(findingsOfRule("brief-image", { [brief]: append(`\n${markdown}`), [picture]: trianglePng() })).toEqual([
    `${brief}:${at} error ${message} -> ${hint}`,
  ]);
});

const whole = '\n![Map of the lines](images/lines.png "The lines of 2025. Source: City of Norbury.")';

test("an image with description and caption is fine", () => {
  const right = { [brief]: append(whole), [picture]: trianglePng() };
  for (const rule of ["brief-image", "unknown-image", "image-unused", "file-image"])
    expect(findingsOfRule(rule, right), rule).toEqual([]);
});
