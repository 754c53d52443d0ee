import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("a judgment gives its reason", () => {
  expect(
    findingsOfRule("judgment-because", {
      "briefs/trams-pay-slowly.md": swap("    because: The two counts use different methods.\n", ""),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:12:5 warning the judgment gives no reason -> add because: the reason, in a sentence",
  ]);
});
