import { expect, test } from "vitest";
import { cyclesIn } from "../../src/rules/cycles.ts";

const cycles = (graph: Record<string, string[]>) =>
  [...cyclesIn(Object.keys(graph), (id) => (graph[id] ?? []).map((to) => ({ to, of: `${id}-${to}` })))].map(
    ({ path, closing }) => `${path.join(" ")} by ${closing}`,
  );

test("a cycle is told once, by the edge that closes it", () => {
  expect(cycles({ a: ["b"], b: ["c"], c: ["b", "d"], d: [] })).toEqual(["b c by c-b"]);
});

test("two cycles through one node are two", () => {
  expect(cycles({ a: ["b", "c"], b: ["a"], c: ["a"] })).toEqual(["a b by b-a", "a c by c-a"]);
});

test("what meets again without going back is no cycle, nor is an edge to oneself or to nowhere", () => {
  expect(cycles({ a: ["b", "c"], b: ["d"], c: ["d"], d: ["d", "nowhere"] })).toEqual([]);
});

test("a chain of 100,000 is walked in no time", () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
  const found = [...cyclesIn(ids, (id) => [{ to: String((Number(id) + 1) % ids.length), of: id }])];
  expect(found).toHaveLength(1);
  expect(found[0]?.path).toHaveLength(100_000);
});
