import { expect, test } from "vitest";
import { readQueries, realQuerySets } from "../../bench/search/real-queries.ts";
import { briefingOf, realBriefing } from "../helpers/content.ts";

test("there are at least 60 real queries and 60 unseen ones, each once, and all of their answers exist", () => {
  const sets = realQuerySets(realBriefing());
  expect(sets.map(({ name }) => name)).toEqual(["real queries", "unseen queries"]);
  for (const { queries } of sets) {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(queries.filter(({ wanted }) => wanted.length === 0)).toEqual([]);
  }
  const words = sets.flatMap(({ queries }) => queries).map((query) => query.words.toLowerCase());
  expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
});

test("an answer that does not exist is an error that names it", () => {
  const [first = ""] = readQueries("real-queries.yaml")[0]?.wanted ?? [];
  expect(() => realQuerySets(briefingOf())).toThrow(`real-queries.yaml has answers that do not exist: ${first}`);
});
