import { describe, expect, test } from "vitest";
import { claimVagueTime } from "../../src/rules/claim-vague-time.ts";
import { findingsOfRule, withStatement } from "../helpers/rules.ts";

const bad: [string, string][] = [
  [claimVagueTime.bad, "currently"],
  ["Norbury’s council recently voted for a second tram line.", "recently"],
  ["Norbury’s council will soon vote for a second tram line.", "soon"],
  ["Today Norbury’s tram line carries more riders than its buses.", "Today"],
  ["Norbury’s tram line is now used by more riders than its buses.", "now"],
  ["Norbury’s tram line has lately lost some riders to its buses.", "lately"],
  ["Norbury’s tram line will lose some of its riders next year.", "next year"],
];
const good = [
  claimVagueTime.good,
  "Norbury’s trams leave as soon as their doors close, by the rules of 2024.",
  "A passenger said in 2024 that the line was “now full” every morning.",
  "USA Today reported in 2024 that the line was full every morning.",
  "Norbury’s council is known to have voted for a second line in 2024.",
];

describe("a claim says when in dates", () => {
  test.each(bad)("%s", (statement, word) => {
    expect(findingsOfRule("claim-vague-time", withStatement(statement))).toEqual([
      `_data/claims/new-claim.yaml:1:1 error the claim says "${word}", which means another time to every reader -> write the date or the year`,
    ]);
  });
  test.each(good)("%s", (statement) => {
    expect(findingsOfRule("claim-vague-time", withStatement(statement))).toEqual([]);
  });
});
