import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("a list names each item once, at any depth", () => {
  expect(
    findingsOfRule("repeated-item", {
      "_data/claims/new-claim.yaml": claim({ themes: "[money, money]" }),
      "briefs/trams-pay-slowly.md": swap(
        "claims: [riders-above-plan]",
        "claims: [riders-above-plan, riders-above-plan]",
      ),
    }),
  ).toEqual([
    '_data/claims/new-claim.yaml:3:17 error themes names "money" twice -> delete one of the two',
    'briefs/trams-pay-slowly.md:14:33 error judgments 2, claims names "riders-above-plan" twice -> delete one of the two',
  ]);
});
