import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

test("a judgment uses no other word for a likelihood", () => {
  expect(
    findingsOfRule("likelihood-words", {
      "briefs/trams-pay-slowly.md": (text) =>
        swap(
          "The stated cost leaves out a bridge.",
          "The stated cost probably leaves out a bridge.",
        )(text.replace("The council will vote", "The council may vote")),
    }),
  ).toEqual([
    'briefs/trams-pay-slowly.md:8:5 warning "probably" is no term for a likelihood -> say it plainly, and give a confidence or one of: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain',
    'briefs/trams-pay-slowly.md:16:5 warning "may" is no term for a likelihood -> say what will happen, and leave how likely to likelihood',
  ]);
});

test("neither does a claim of kind judgment", () => {
  expect(
    findingsOfRule("likelihood-words", {
      "_data/claims/new-claim.yaml": claim({
        kind: "judgment",
        confidence: "low",
        because: "So it seems.",
        statement: "Chances are that Norbury’s tram line loses money every year.",
      }),
    }),
  ).toEqual([
    '_data/claims/new-claim.yaml:1:1 warning "Chances are" is no term for a likelihood -> say it plainly, and give a confidence or one of: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain',
  ]);
});

test("quoted words, the month of May and a possibility are ignored", () => {
  expect(
    findingsOfRule("likelihood-words", {
      "briefs/trams-pay-slowly.md": (text) =>
        swap(
          "The stated cost leaves out a bridge.",
          "The stated cost may leave out a bridge.",
        )(text.replace("The council will vote", "The council, which “may well” wait, will in May 2026 vote")),
    }),
  ).toEqual([]);
});
