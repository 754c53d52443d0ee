import { expect, test } from "vitest";
import type { Claim } from "../../src/model/briefing.ts";
import { claimRepeated } from "../../src/rules/claim-repeated.ts";
import { processorSeconds } from "../helpers/processor.ts";
import { claim, findingsOfRule, withStatement } from "../helpers/rules.ts";

test("reports a claim that nearly repeats another", () => {
  expect(
    findingsOfRule(
      "claim-repeated",
      withStatement("Norbury’s tram line carried more riders in 2024 than the town planned for."),
    ),
  ).toEqual([
    "_data/claims/new-claim.yaml:1:1 warning the claim nearly repeats riders-above-plan: “Norbury’s tram line carried more riders in 2024 than the town had planned for.” -> cite riders-above-plan instead, or say what differs",
  ]);
});

test("a claim with other numbers, another name or the opposite meaning is a different claim", () => {
  expect(
    findingsOfRule("claim-repeated", {
      ...withStatement("Norbury’s tram line carried more riders in 2025 than the town had planned for."),
      "_data/claims/other-town.yaml": claim({
        statement: "Southby’s tram line carried more riders in 2024 than the town had planned for.",
      }),
      "_data/claims/contrary.yaml": claim({
        statement: "Norbury’s tram line carried fewer riders in 2024 than the town had planned for.",
      }),
    }),
  ).toEqual([]);
});

test("a relation between the two claims explains how they differ", () => {
  expect(
    findingsOfRule("claim-repeated", {
      "_data/claims/new-claim.yaml": claim({
        statement: "Norbury’s tram line carried more riders in 2024 than the town planned for.",
        relations: "[{ type: qualifies, claim: riders-above-plan }]",
      }),
    }),
  ).toEqual([]);
});

test("ten thousand claims are compared in seconds, even if all are the same", () => {
  const claims = (statement: (index: number) => string) =>
    Array.from({ length: 10_000 }, (_, index) => ({
      id: `claim-${index}`,
      data: { statement: statement(index), history: [{ date: "2025-01-01" }] },
      relations: [],
      verdict: { standing: "attributed" },
    })) as unknown as Claim[];
  const count = (list: Claim[]) => [...claimRepeated.check({ briefing: { claims: list } } as never)].length;
  const seconds = processorSeconds(() => {
    expect(count(claims(() => "norbury carries the same riders in the same trams each year"))).toBe(9_999);
    expect(count(claims((index) => `norbury carries riders of kind ${(index * 7919).toString(36)} in trams`))).toBe(0);
  });
  expect(seconds).toBeLessThan(10);
});
