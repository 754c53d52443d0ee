import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("a relation is written in only one of the two claims", () => {
  expect(
    findingsOfRule("relation-twice", {
      "_data/claims/bridge-cost-left-out.yaml": append(
        "relations: [{ type: qualifies, claim: line-cost-forty-million }]",
      ),
    }),
  ).toEqual([
    "_data/claims/line-cost-forty-million.yaml:15:5 error that bridge-cost-left-out qualifies line-cost-forty-million is also written in _data/claims/bridge-cost-left-out.yaml -> delete it here; it is shown on both sides",
  ]);
});

test("and only once", () => {
  expect(
    findingsOfRule("relation-twice", {
      "_data/claims/riders-above-plan.yaml": append(
        "relations: [{ type: supports, claim: bridge-cost-left-out }, { type: supports, claim: bridge-cost-left-out }]",
      ),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:15:62 error that riders-above-plan supports bridge-cost-left-out is also written in _data/claims/riders-above-plan.yaml -> delete it here; it is shown on both sides",
  ]);
});

test("a conflict is the same in both directions", () => {
  expect(
    findingsOfRule("relation-twice", {
      "_data/claims/riders-above-plan.yaml": append(
        "relations: [{ type: conflicts_with, claim: bridge-cost-left-out }]",
      ),
      "_data/claims/bridge-cost-left-out.yaml": append(
        "relations: [{ type: conflicts_with, claim: riders-above-plan, scope: scope }]",
      ),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:15:13 error that bridge-cost-left-out conflicts with riders-above-plan is also written in _data/claims/bridge-cost-left-out.yaml -> delete it here; it is shown on both sides",
  ]);
});

test("two claims may support each other", () => {
  expect(
    findingsOfRule("relation-twice", {
      "_data/claims/riders-above-plan.yaml": append("relations: [{ type: supports, claim: bridge-cost-left-out }]"),
      "_data/claims/bridge-cost-left-out.yaml": append("relations: [{ type: supports, claim: riders-above-plan }]"),
    }),
  ).toEqual([]);
});
