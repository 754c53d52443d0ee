import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("501 headings are too many", () => {
  expect(findingsOfRule("brief-headings", { "briefs/trams-pay-slowly.md": append("\n# A".repeat(499)) })).toEqual([
    "briefs/trams-pay-slowly.md:539:1 error the brief has more than 500 headings -> make fewer, or more than one brief",
  ]);
});

test("500 are not", () => {
  expect(findingsOfRule("brief-headings", { "briefs/trams-pay-slowly.md": append("\n# A".repeat(498)) })).toEqual([]);
});
