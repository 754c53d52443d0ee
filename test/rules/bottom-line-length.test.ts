import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("61 words are too many", () => {
  expect(
    findingsOfRule("bottom-line-length", {
      "briefs/trams-pay-slowly.md": swap(
        "summary: Norbury’s line cost more than its accounts say and carries riders that nobody has counted twice.",
        `summary: ${Array(61).fill("word").join(" ")}`,
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:3:1 error the bottom line has 61 words; it may have 60 -> keep the conclusion, and leave the reasons to the body",
  ]);
});

test("60 words are not", () => {
  expect(
    findingsOfRule("bottom-line-length", {
      "briefs/trams-pay-slowly.md": swap(
        "summary: Norbury’s line cost more than its accounts say and carries riders that nobody has counted twice.",
        `summary: ${Array(60).fill("50,000").join(" ")}`,
      ),
    }),
  ).toEqual([]);
});
