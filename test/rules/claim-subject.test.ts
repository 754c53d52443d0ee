import { describe, expect, test } from "vitest";
import { claimSubject } from "../../src/rules/claim-subject.ts";
import { findingsOfRule, withStatement } from "../helpers/rules.ts";

const bad: [string, string][] = [
  [claimSubject.bad, "It"],
  ["This makes the second line more expensive than the first one was.", "This"],
  ["They carried more riders in 2024 than the town had planned for.", "They"],
  ["Its second line will cost more than its first one did, says the town.", "Its"],
  ["That was the most expensive bridge that the town of Norbury ever built.", "That was"],
  ["The company has carried more riders in 2024 than it had planned for.", "The company has"],
];
const good = [
  claimSubject.good,
  "There is no evidence that trams make a street safer for children.",
  "That trams pay is doubted by the riders of Norbury and by its council.",
  "The company that runs Norbury’s tram line had a surplus in 2024.",
  "The council of Norbury has not voted on a second tram line by 2025.",
  "Italy built more tram lines between 2000 and 2020 than Norbury did.",
  "Theyre, a town in the north, built a tram line in the year 2024.",
];

describe("a claim names its subject", () => {
  test.each(bad)("%s", (statement, begins) => {
    expect(findingsOfRule("claim-subject", withStatement(statement))).toEqual([
      `_data/claims/new-claim.yaml:1:1 error the claim begins with "${begins}" and names no subject -> begin with the name of who or what it is about`,
    ]);
  });
  test.each(good)("%s", (statement) => {
    expect(findingsOfRule("claim-subject", withStatement(statement))).toEqual([]);
  });
});
