import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("thirteen nested lists are too deep", () => {
  expect(
    findingsOfRule("brief-depth", {
      "briefs/trams-pay-slowly.md": append(
        Array.from({ length: 13 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:52:1 error the lists or quotations here are nested too deep -> keep them within 12 levels",
  ]);
});

test("twelve are not", () => {
  expect(
    findingsOfRule("brief-depth", {
      "briefs/trams-pay-slowly.md": append(
        Array.from({ length: 12 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      ),
    }),
  ).toEqual([]);
});
