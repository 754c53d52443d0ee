import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("a confidence needs a reason", () => {
  expect(findingsOfRule("because-missing", { "_data/claims/new-claim.yaml": claim({ confidence: "low" }) })).toEqual([
    "_data/claims/new-claim.yaml:9:1 error the claim has a confidence and no because -> add because: the reason, in a sentence",
  ]);
});

test("a likelihood needs a reason", () => {
  expect(
    findingsOfRule("because-missing", {
      "_data/claims/second-line-by-2027.yaml": swap(
        "because: The survey says that towns with one line “mostly” add another.\n",
        "",
      ),
    }),
  ).toEqual([
    "_data/claims/second-line-by-2027.yaml:7:1 error the claim has a likelihood and no because -> add because: the reason, in a sentence",
  ]);
});
