import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

const reply = (party: string) =>
  append(`replies: [{ party: ${party}, date: 2025-09-20, reply: No., source: norbury-accounts-2024 }]`);

test("a reply by the maker of the claim is reported", () => {
  expect(findingsOfRule("reply-party", { "_data/claims/line-cost-forty-million.yaml": reply("norbury") })).toEqual([
    "_data/claims/line-cost-forty-million.yaml:20:13 error norbury made the claim that it replies to -> add what it says as evidence or as a caveat",
  ]);
});

test("a reply by another actor is fine", () => {
  expect(
    findingsOfRule("reply-party", { "_data/claims/line-cost-forty-million.yaml": reply("norbury-works") }),
  ).toEqual([]);
});
