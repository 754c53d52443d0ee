import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("claims, actors and terms don’t refer to themselves", () => {
  expect(
    findingsOfRule("self-reference", {
      "_data/claims/riders-above-plan.yaml": append("relations: [{ type: supersedes, claim: riders-above-plan }]"),
      "_data/actors/norbury.yaml": append("part_of: norbury"),
      "_data/terms/light-rail.yaml": append("see_also: [light-rail]"),
    }),
  ).toEqual([
    "_data/actors/norbury.yaml:6:1 error the actor norbury is part of itself -> name another record, or delete the line",
    "_data/claims/riders-above-plan.yaml:15:33 error the claim riders-above-plan is related to itself -> name another record, or delete the line",
    "_data/terms/light-rail.yaml:5:12 error the term light-rail sends the reader to itself -> name another record, or delete the line",
  ]);
});
