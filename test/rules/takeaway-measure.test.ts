import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const file = "_data/takeaways/cost-more-than-stated.yaml";
const hint = "give it a confidence, or a likelihood if it is about the future";

test("a takeaway has a confidence or a likelihood", () => {
  expect(findingsOfRule("takeaway-measure", {})).toEqual([]);
  expect(findingsOfRule("takeaway-measure", { [file]: swap("confidence: high", "likelihood: likely") })).toEqual([]);
  expect(findingsOfRule("takeaway-measure", { [file]: swap("confidence: high\n", "") })).toEqual([
    `${file}:2:1 error the takeaway has neither a confidence nor a likelihood -> ${hint}`,
  ]);
  expect(
    findingsOfRule("takeaway-measure", { [file]: swap("confidence: high", "confidence: high\nlikelihood: likely") }),
  ).toEqual([`${file}:3:1 error the takeaway has both a confidence and a likelihood -> ${hint}`]);
});
