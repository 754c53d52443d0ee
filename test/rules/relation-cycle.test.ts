import { expect, test } from "vitest";
import { append, claim, findingsOfRule } from "../helpers/rules.ts";

test("reports claims that depend on each other in a cycle", () => {
  expect(
    findingsOfRule("relation-cycle", {
      "_data/claims/new-claim.yaml": claim({ relations: "[{ type: depends_on, claim: riders-above-plan }]" }),
      "_data/claims/riders-above-plan.yaml": append("relations: [{ type: depends_on, claim: bridge-cost-left-out }]"),
      "_data/claims/bridge-cost-left-out.yaml": append("relations: [{ type: depends_on, claim: new-claim }]"),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:15:33 error bridge-cost-left-out depends on new-claim depends on riders-above-plan depends on bridge-cost-left-out: this goes round in a circle -> take one of the links out",
  ]);
});

test("reports claims that supersede each other", () => {
  expect(
    findingsOfRule("relation-cycle", {
      "_data/claims/riders-above-plan.yaml": append("relations: [{ type: supersedes, claim: bridge-cost-left-out }]"),
      "_data/claims/bridge-cost-left-out.yaml": append("relations: [{ type: supersedes, claim: riders-above-plan }]"),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:15:33 error bridge-cost-left-out supersedes riders-above-plan supersedes bridge-cost-left-out: this goes round in a circle -> take one of the links out",
  ]);
});

test("reports actors that are part of each other", () => {
  expect(findingsOfRule("relation-cycle", { "_data/actors/norbury.yaml": append("part_of: norbury-works") })).toEqual([
    "_data/actors/norbury.yaml:6:1 error norbury-works is part of norbury is part of norbury-works: this goes round in a circle -> take one of the links out",
  ]);
});

test("claims may support each other, and paths may meet again", () => {
  expect(
    findingsOfRule("relation-cycle", {
      "_data/claims/new-claim.yaml": claim({
        relations:
          "[{ type: depends_on, claim: riders-above-plan }, { type: depends_on, claim: bridge-cost-left-out }]",
      }),
      "_data/claims/riders-above-plan.yaml": append(
        "relations: [{ type: depends_on, claim: bridge-cost-left-out }, { type: supports, claim: line-cost-forty-million }]",
      ),
      "_data/claims/bridge-cost-left-out.yaml": append("relations: [{ type: supports, claim: riders-above-plan }]"),
    }),
  ).toEqual([]);
});
