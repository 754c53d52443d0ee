import { expect, test } from "vitest";
import { readRealQueries, realQueries } from "../../bench/search/real-queries.ts";
import { briefingOf, realBriefing } from "../helpers/content.ts";

test("there are at least 60 real queries, each once, and all of their answers exist", () => {
  const { queries } = realQueries(realBriefing());
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(new Set(queries.map(({ words }) => words.toLowerCase())).size).toBe(queries.length);
  expect(queries.filter(({ wanted }) => wanted.length === 0)).toEqual([]);
});

test("an answer that does not exist is an error that names it", () => {
  const [first = ""] = readRealQueries()[0]?.wanted ?? [];
  expect(() => realQueries(briefingOf())).toThrow(`real-queries.yaml has answers that do not exist: ${first}`);
});
