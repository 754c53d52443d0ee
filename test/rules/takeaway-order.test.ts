import { expect, test } from "vitest";
import { findingsOfRule } from "../helpers/rules.ts";

const second = (order: number) => `order: ${order}
takeaway: Nobody has counted Norbury’s riders twice.
confidence: moderate
meaning: Ask for a second count.
brief: trams-pay-slowly
claims: [riders-above-plan]
themes: [streets]
`;

test("each takeaway has a unique number and has claims", () => {
  const file = "_data/takeaways/nobody-counts.yaml";
  expect(findingsOfRule("takeaway-order", { [file]: second(2) })).toEqual([]);
  expect(findingsOfRule("takeaway-order", { [file]: second(1) })).toEqual([
    `${file}:1:1 error the number 1 is also used by _data/takeaways/cost-more-than-stated.yaml -> give one of the two another number`,
  ]);
  expect(findingsOfRule("shape-value", { [file]: second(2).replace("[riders-above-plan]", "[]") })).toEqual([
    `${file}:6:1 error claims must not be empty -> name at least one`,
  ]);
});
