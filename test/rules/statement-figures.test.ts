import { expect, test } from "vitest";
import { claim, findingsOfRule, swap } from "../helpers/rules.ts";

const cost = "_data/claims/line-cost-forty-million.yaml";

test("a number in the statement matches a figure, rounded as written", () => {
  expect(findingsOfRule("statement-figures", { [cost]: swap("42 million", "48 million") })).toEqual([
    '_data/claims/line-cost-forty-million.yaml:1:1 error the statement names "48 million", and no figure of the claim has that value -> add a figure for it, or correct the statement or the figure',
  ]);
  expect(findingsOfRule("statement-figures", { [cost]: swap("42 million", "41.7 million") })).toEqual([]);
  expect(findingsOfRule("statement-figures", { [cost]: swap("about 42 million", "some 40 million") })).toEqual([]);
});

const stating = (statement: string, unit: string, value: string) => ({
  "_data/claims/zz.yaml": claim({
    statement: JSON.stringify(statement),
    figures: `{ one: { value: ${value}, unit: ${unit}, label: One } }`,
  }),
});

test("a percentage is not a sum of money, and a spelled-out number counts with the unit of a figure", () => {
  expect(
    findingsOfRule("statement-figures", stating("Norbury’s line lost 42 percent of its riders.", "USD", "42")),
  ).toHaveLength(1);
  expect(
    findingsOfRule("statement-figures", stating("Norbury’s line closed for nine months in 2024.", "months", "8")),
  ).toEqual([
    '_data/claims/zz.yaml:1:1 error the statement names "nine months", and no figure of the claim has that value -> add a figure for it, or correct the statement or the figure',
  ]);
  expect(
    findingsOfRule("statement-figures", stating("Norbury’s share fell from 95 to 50 percent.", "percent", "[50, 95]")),
  ).toEqual([]);
});

test("a number in a unit does not scale the value", () => {
  expect(
    findingsOfRule(
      "statement-figures",
      stating("Norbury asks 27 cents per million tokens in 2026.", "cents per million tokens", "27"),
    ),
  ).toEqual([]);
});

test("dates and names are not numbers, and a claim without figures is ignored", () => {
  expect(
    findingsOfRule("statement-figures", stating("Norbury opened Line 3 on March 26, 2026 with 7 trams.", "trams", "7")),
  ).toEqual([]);
  expect(
    findingsOfRule("statement-figures", {
      "_data/claims/zz.yaml": claim({ statement: "Norbury owns 7 trams and 3 buses." }),
    }),
  ).toEqual([]);
});
