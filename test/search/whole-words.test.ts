import { expect, test } from "vitest";
import type { Engine } from "../../src/client/search/engine.ts";
import type { Hit } from "../../src/client/search/pagefind.ts";
import { wholeWordsFirst } from "../../src/client/search/whole-words.ts";

const hits = (...ids: string[]): Hit[] => ids.map((id) => ({ id }) as Hit);

const order = async (found: Hit[], words: string[], answers: Record<string, Hit[]>) => {
  const asked: unknown[] = [];
  const engine = {
    search: async (query: string, filters: unknown) => {
      asked.push([query, filters]);
      return { results: answers[query] ?? [], filters: {} };
    },
  } as unknown as Engine;
  const ordered = await wholeWordsFirst(engine, found, words, { kind: { any: ["Claim"] } });
  return { ids: ordered.map(({ id }) => id), asked };
};

test("hits with H20 come before those with H200 only, in the order they had, within the same filters", async () => {
  const { ids, asked } = await order(hits("h200", "both", "h20", "h200s"), ["h20", "export"], {
    '"h20"': hits("h20", "both", "other"),
  });
  expect(ids).toEqual(["both", "h20", "h200", "h200s"]);
  expect(asked).toEqual([['"h20"', { kind: { any: ["Claim"] } }]]);
});

test("each word with digits must be whole; one that no page has as a whole is still being typed", async () => {
  const answers = { '"r1"': hits("a", "b"), '"v3"': hits("b") };
  expect((await order(hits("c", "a", "b"), ["r1", "v3", "h2"], answers)).ids).toEqual(["b", "c", "a"]);
  expect((await order(hits("c", "a"), ["h2"], {})).ids).toEqual(["c", "a"]);
});

test("words without digits, and a single hit, cost no further search", async () => {
  expect(await order(hits("a", "b"), ["chips"], {})).toEqual({ ids: ["a", "b"], asked: [] });
  expect(await order(hits("a"), ["h20"], {})).toEqual({ ids: ["a"], asked: [] });
});
