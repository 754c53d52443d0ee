import { expect, test } from "vitest";
import { decodePart } from "../../src/lib/decode-part.ts";
import { errorsOf } from "../helpers/content.ts";
import { append } from "../helpers/rules.ts";

test.each([
  ["a%20b", "a b"],
  ["%E8%AF%9D", "话"],
  ["100%", "100%"],
  ["%zz", "%zz"],
  ["%E0%A4%A", "%E0%A4%A"],
])("%s is read as %s", (part, text) => expect(decodePart(part)).toBe(text));

test.each([
  "https://doi.org/10.1000/100%-x",
  "https://dx.doi.org/%E0%A4%A",
  "https://arxiv.org/abs/%",
  "https://a.example/%zz?%=%&a=%E0#%",
])("an address with invalid percent escapes does not stop a check: %s", (address) => {
  expect(
    errorsOf({
      "_data/sources/institute-survey-2025.yaml": (text) => text.replace(/^URL: .*$/m, `URL: "${address}"`),
      "briefs/trams-pay-slowly.md": append(`\nSee [it](${address}).`),
    }),
  ).toEqual([]);
});

test("a link to a heading with invalid percent escapes does not stop a check", () => {
  const told = errorsOf({
    "briefs/trams-pay-slowly.md": append("\nSee [it](#100%) and [it](trams-pay-slowly.md#%zz)."),
  });
  expect(told.map((line) => line.replace(/ ->.*/, "")).sort()).toEqual([
    "briefs/trams-pay-slowly.md:41:1 error the brief trams-pay-slowly has no heading #%zz [unknown-heading]",
    "briefs/trams-pay-slowly.md:41:1 error the brief trams-pay-slowly has no heading #100% [unknown-heading]",
  ]);
});
