import { expect, test } from "vitest";
import { matchPages } from "../../src/client/search/nearest.ts";
import type { Hit } from "../../src/client/search/pagefind.ts";

const hit = (id: string, score: number): Hit => ({ id, score, data: () => Promise.reject() });
const order = (answers: Hit[][], total = 100) => matchPages(answers, total).map(({ hits: [first] }) => first?.hit.id);

test("a page with more of the words comes first", () => {
  expect(order([[hit("one", 1), hit("both", 1)], [hit("both", 1)]])).toEqual(["both", "one"]);
});

test("a rare word weighs more than a frequent one", () => {
  const frequent = Array.from({ length: 60 }, (_, at) => hit(`frequent-${at}`, 1));
  expect(order([frequent, [hit("rare", 1)]])[0]).toBe("rare");
});

test("a word weighs more where the page matches it better, whatever the scale of its scores", () => {
  expect(order([[hit("title", 9), hit("aside", 1)]])).toEqual(["title", "aside"]);
  const answers = [
    [hit("first", 900), hit("second", 100)],
    [hit("second", 0.9), hit("first", 0.1)],
  ];
  const [first, second] = matchPages(answers, 100);
  expect(first?.weight).toBeCloseTo(second?.weight ?? 0);
});

test("words that every page has, in an index of unknown size too, never lower a page", () => {
  for (const { weight } of matchPages([[hit("a", 1), hit("b", 1)]], 0)) expect(weight).toBeGreaterThan(0);
});
