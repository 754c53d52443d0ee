import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("a history goes from oldest to newest", () => {
  expect(
    findingsOfRule("history-order", {
      "_data/claims/line-cost-forty-million.yaml": swap(
        "date: 2025-10-01, change: confidence",
        "date: 2025-04-01, change: confidence",
      ),
    }),
  ).toEqual([
    "_data/claims/line-cost-forty-million.yaml:18:7 error 2025-04-01 comes after 2025-05-01 -> write the oldest change first",
  ]);
});

test("a history begins with the day on which the claim was added", () => {
  expect(
    findingsOfRule("history-order", {
      "_data/claims/new-claim.yaml": claim({ history: "[{ date: 2025-10-01, change: statement }]" }),
    }),
  ).toEqual([
    '_data/claims/new-claim.yaml:7:31 error the history begins with "statement" -> begin with { date: …, change: added }, once',
  ]);
});

test("a claim has only one row “added”", () => {
  expect(
    findingsOfRule("history-order", {
      "_data/claims/new-claim.yaml": claim({
        history: "[{ date: 2025-10-01, change: added }, { date: 2025-10-02, change: added }]",
      }),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:7:68 error the claim was added twice -> begin with { date: …, change: added }, once",
  ]);
});

test("a month may follow a day within it", () => {
  expect(
    findingsOfRule("history-order", {
      "_data/claims/new-claim.yaml": claim({
        history: "[{ date: 2025-10-20, change: added }, { date: 2025-10, change: evidence }]",
      }),
    }),
  ).toEqual([]);
});

test("the changes of a brief are in order", () => {
  expect(
    findingsOfRule("history-order", {
      "briefs/trams-pay-slowly.md": swap(
        "change: First published. }",
        "change: First published. }\n  - { date: 2025-09-01, change: Earlier. }",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:22:7 error 2025-09-01 comes after 2025-10-02 -> write the oldest change first",
  ]);
});
