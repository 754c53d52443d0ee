import { expect, test } from "vitest";
import { cyclesIn } from "../../src/rules/cycles.ts";

const cycles = (graph: Record<string, string[]>) =>
  [...cyclesIn(Object.keys(graph), (id) => (graph[id] ?? []).map((to) => ({ to, of: `${id}-${to}` })))].map(
    ({ path, closing }) => `${path.join(" ")} by ${closing}`,
  );

test("reports a cycle once, with the edge that closes it", () => {
  expect(cycles({ a: ["b"], b: ["c"], c: ["b", "d"], d: [] })).toEqual(["b c by c-b"]);
});

test("two cycles through one node are two cycles", () => {
  expect(cycles({ a: ["b", "c"], b: ["a"], c: ["a"] })).toEqual(["a b by b-a", "a c by c-a"]);
});

test("paths that meet again are not a cycle, and neither is an edge to the same node or to a missing one", () => {
  expect(cycles({ a: ["b", "c"], b: ["d"], c: ["d"], d: ["d", "nowhere"] })).toEqual([]);
});

test("a chain of 100,000 nodes is checked quickly", () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
  const found = [...cyclesIn(ids, (id) => [{ to: String((Number(id) + 1) % ids.length), of: id }])];
  expect(found).toHaveLength(1);
  expect(found[0]?.path).toHaveLength(100_000);
});
