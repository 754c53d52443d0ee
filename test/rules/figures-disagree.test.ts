import { expect, test } from "vitest";
import { claim, findingsOfRule } from "../helpers/rules.ts";

const riders = (value: string, more = "", lines: Record<string, string> = {}) => ({
  "_data/claims/zz-riders.yaml": claim({
    as_of: '"2024"',
    figures: `{ riders: { value: ${value}, unit: riders a day, label: Riders on a  Working day${more} } }`,
    ...lines,
  }),
});

test("two claims give a figure the same value", () => {
  expect(findingsOfRule("figures-disagree", riders("25000"))).toEqual([
    "_data/claims/zz-riders.yaml:10:22 error “Riders on a  Working day” is 25,000 riders a day here and 31,400 riders a day in riders-above-plan.riders, for the same time -> correct one of them, give them different labels or dates, or add a conflicts_with or supersedes relation",
  ]);
});

test("equal values and values within a bound do not disagree", () => {
  for (const [value, more] of [
    ["31400", ""],
    ["30000", ", bound: about"],
    ["30000", ", bound: over"],
    ["32000", ", bound: at most"],
    ["[30000, 32000]", ""],
  ] as const)
    expect(findingsOfRule("figures-disagree", riders(value, more)), value + more).toEqual([]);
  expect(findingsOfRule("figures-disagree", riders("25000", ", bound: about"))).toHaveLength(1);
  expect(findingsOfRule("figures-disagree", riders("32000", ", bound: over"))).toHaveLength(1);
});

test("different periods, conflicts, successors and withdrawn claims do not count", () => {
  const relation = (type: string) => `[{ type: ${type}, claim: riders-above-plan }]`;
  expect(findingsOfRule("figures-disagree", riders("25000", ', as_of: "2025"'))).toEqual([]);
  expect(findingsOfRule("figures-disagree", riders("25000", "", { relations: relation("conflicts_with") }))).toEqual(
    [],
  );
  expect(findingsOfRule("figures-disagree", riders("25000", "", { relations: relation("supersedes") }))).toEqual([]);
  expect(
    findingsOfRule(
      "figures-disagree",
      riders("25000", "", { withdrawn: "{ date: 2025-12-01, reason: Counted twice. }" }),
    ),
  ).toEqual([]);
  expect(findingsOfRule("figures-disagree", riders("25000", "", { relations: relation("qualifies") }))).toHaveLength(1);
});
