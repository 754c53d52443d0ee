import { expect, test } from "vitest";
import { claim, findingsOfRule, withStatement } from "../helpers/rules.ts";

test("39 characters are too few", () => {
  expect(findingsOfRule("claim-length", withStatement("Norbury’s tram line was built in a year"))).toEqual([
    "_data/claims/new-claim.yaml:1:1 error the claim has 39 characters; it needs at least 40 -> say who or what, and when or how much",
  ]);
});

test("301 characters are too many", () => {
  expect(findingsOfRule("claim-length", withStatement(`Norbury’s tram line is ${"a".repeat(278)}`))).toEqual([
    "_data/claims/new-claim.yaml:1:1 error the claim has 301 characters; it needs at most 300 -> say one thing, and move the rest to caveats",
  ]);
});

test("40 and 300 characters are fine", () => {
  expect(
    findingsOfRule("claim-length", {
      ...withStatement("Norbury’s tram line was built in a year."),
      "_data/claims/long-claim.yaml": claim({ statement: `Norbury’s tram line is ${"a".repeat(277)}` }),
    }),
  ).toEqual([]);
});
