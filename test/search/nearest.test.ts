import { expect, test } from "vitest";
import { noneChosen } from "../../src/client/search/address.ts";
import type { Engine } from "../../src/client/search/engine.ts";
import { matchPages, nearestPages } from "../../src/client/search/nearest.ts";
import type { FoundPage, Hit } from "../../src/client/search/pagefind.ts";

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

test("pages with some of the words come without those with all, sources weigh less, and far weaker pages are left out", async () => {
  const kinds: Record<string, string> = { "/claim": "Claim", "/source": "Source", "/full": "Claim", "/weak": "Claim" };
  const answers: Record<string, Hit[]> = {
    rare: [hit("/full", 9), hit("/source", 9), hit("/claim", 8)],
    common: [hit("/full", 9), ...Array.from({ length: 90 }, (_, at) => hit(`/weak-${at}`, 1))],
  };
  const page = ({ id }: Hit): FoundPage => ({
    url: id,
    content: "rare common",
    locations: [0],
    meta: {},
    filters: { kind: [kinds[id] ?? "Claim"] },
    sub_results: [],
  });
  const engine = {
    search: async (words: string | null) => ({ results: answers[words ?? ""] ?? [], filters: {} }),
    pages: async (hits: readonly Hit[]) => hits.map(page),
    counts: async () => ({ kind: { Claim: 99, Source: 1 } }),
  } as unknown as Engine;
  const query = { words: "rare common", chosen: noneChosen(), newest: false, verbatim: false };
  const found = await nearestPages(engine, query, { words: ["rare", "common"], results: [hit("/full", 9)] });
  expect(found.map(({ url }) => url)).toEqual(["/claim", "/source"]);
});
