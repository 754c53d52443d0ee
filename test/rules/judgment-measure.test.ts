import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("a judgment has a confidence or a likelihood", () => {
  expect(
    findingsOfRule("judgment-measure", { "briefs/trams-pay-slowly.md": swap("    confidence: high\n", "") }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:8:5 error the judgment has neither a confidence nor a likelihood -> give it a confidence, or a likelihood if it is about the future",
  ]);
});

test("and never both", () => {
  expect(
    findingsOfRule("judgment-measure", {
      "briefs/trams-pay-slowly.md": swap("    likelihood: likely\n", "    likelihood: likely\n    confidence: high\n"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:18:5 error the judgment has both a confidence and a likelihood -> give it a confidence, or a likelihood if it is about the future",
  ]);
});
