import { expect, test } from "vitest";
import { pathInWords } from "../../src/model/finding.ts";

test.each([
  [["statement"], "statement"],
  [["evidence", 0, "stance"], "evidence 1, stance"],
  [["outcome", "evidence", 1, "source"], "outcome.evidence 2, source"],
  [["figures", "cost", "value", 0], "figures.cost.value 1"],
  [[], ""],
])("%j is %j in a message", (path, words) => {
  expect(pathInWords(path)).toBe(words);
});
