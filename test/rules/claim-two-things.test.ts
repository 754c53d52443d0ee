import { describe, expect, test } from "vitest";
import { claimTwoThings } from "../../src/rules/claim-two-things.ts";
import { findingsOfRule, withStatement } from "../helpers/rules.ts";

const bad: [string, string][] = [
  [claimTwoThings.bad, "a second clause after “and”"],
  ["Norbury’s trams were full in 2024; its buses ran empty.", "a semicolon"],
  ["Norbury’s trams were full in 2024. Its buses ran empty.", "two sentences"],
  [
    "Norbury’s trams have lost riders since 2024, and the buses of the town have gained them.",
    "a second clause after “and”",
  ],
];
const good = [
  claimTwoThings.good,
  "Norbury’s line was built with tracks, bridges, and stations that were new in 2024.",
  "Trams, buses, and trains were counted together by the town of Norbury in 2024.",
  "Norbury’s council will vote in 2026, and not before, on a second tram line.",
  "Norbury’s council lets the operator, if it agrees, raise fares, and sets no limits to them.",
  "A passenger said of the line in 2024, “It was late; it is always late, and nobody was told.”",
  "The U.S. town of Norbury had no tram line before the year 2023.",
];

describe("a claim states one thing", () => {
  test.each(bad)("%s", (statement, sign) => {
    expect(findingsOfRule("claim-two-things", withStatement(statement))).toEqual([
      `_data/claims/new-claim.yaml:1:1 warning the claim seems to state two things: it has ${sign} -> make two claims of it, or move one half to a caveat`,
    ]);
  });
  test.each(good)("%s", (statement) => {
    expect(findingsOfRule("claim-two-things", withStatement(statement))).toEqual([]);
  });
});
