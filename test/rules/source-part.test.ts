import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

const survey = "_data/sources/institute-survey-2025.yaml";
const taken = (locator: string) => ({
  "_data/claims/new-claim.yaml": claim({
    evidence: `[{ source: institute-survey-2025, stance: supports, locator: "${locator}" }]`,
  }),
});

test("a claim from a source with parts names one of them", () => {
  expect(findingsOfRule("source-part", taken("the last lines"))).toEqual([
    '_data/claims/new-claim.yaml:6:12 error the locator "the last lines" begins with none of the parts of institute-survey-2025 -> begin it with one of: p. 2, table 3, p. 40',
  ]);
  expect(findingsOfRule("source-part", taken("p. 4"))).toHaveLength(1);
  expect(findingsOfRule("source-part", taken("p. 22"))).toHaveLength(1);
  expect(findingsOfRule("source-part", taken("p. 2, last line"))).toEqual([]);
});

test("each part has a different place", () => {
  expect(findingsOfRule("source-part", { [survey]: swap("locator: p. 40", "locator: p. 2") })).toEqual([
    '_data/sources/institute-survey-2025.yaml:11:7 error two parts of the source have the place "p. 2" -> give each part a place of its own, or delete one',
  ]);
});
