import { expect, test } from "vitest";
import { joinGlyphs } from "../../../src/build/pdf/join-glyphs.ts";

const widthOf = (font: string): number | undefined => (font === "F4" ? 500 : undefined);
const joined = (...lines: string[]): string[] => joinGlyphs(lines.join("\n"), widthOf).split("\n");
const start = ["BT", "/F4 10 Tf", "1 0 0 -1 0 20 Tm"];

test("joins glyphs that follow each other by their widths into one string, and writes a gap as a number", () => {
  expect(joined(...start, "<0001> Tj", "5 0 Td <0002> Tj", "5.0001 0 Td <0003> Tj", "ET")).toEqual([
    ...start,
    "<000100020003> Tj",
    "ET",
  ]);
  expect(joined(...start, "<0001> Tj", "4.8 0 Td <0002> Tj", "5 0 Td <0003> Tj", "6 0 Td <0004> Tj", "ET")).toEqual([
    ...start,
    "[<0001>20<00020003>-100<0004>] TJ",
    "ET",
  ]);
});

test("gaps that are too small to see do not add up", () => {
  const steps = Array.from({ length: 6 }, () => "5.02 0 Td <0001> Tj");
  expect(joined(...start, "<0001> Tj", ...steps, "ET")[3]).toBe("[<00010001>-4<00010001>-4<00010001>-4<0001>] TJ");
});

test("text after a joined line moves from where the line began", () => {
  expect(joined(...start, "2 0 Td <0001> Tj", "5 0 Td <0002> Tj", "5 -3 Td <0003> Tj", "ET")).toEqual([
    ...start,
    "2 0 Td <00010002> Tj",
    "10 -3 Td <0003> Tj",
    "ET",
  ]);
});

test("a font with unknown widths is left unchanged", () => {
  const lines = ["BT", "/F9 10 Tf", "1 0 0 -1 0 20 Tm", "<0001> Tj", "5 0 Td <0002> Tj", "ET"];
  expect(joined(...lines)).toEqual(lines);
});

test("rounds the paths of a drawing to a hundredth of a point, and leaves its scale unchanged", () => {
  expect(joined("1.2345 0 0 1.2345 0 0 cm", "226.99998 28.663038 m", "-.0001 3.456 l", "h")).toEqual([
    "1.2345 0 0 1.2345 0 0 cm",
    "227 28.66 m",
    "0 3.46 l",
    "h",
  ]);
});
