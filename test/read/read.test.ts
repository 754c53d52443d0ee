import { expect, test } from "vitest";
import { findingsOf } from "../helpers/content.ts";

test("a sound briefing has nothing to mend", () => {
  expect(findingsOf()).toEqual([]);
});

test("an unknown key is told with the nearest known one", () => {
  expect(findingsOf({ "_data/terms/light-rail.yaml": (text) => text.replace("definition:", "definiton:") })).toEqual([
    "_data/terms/light-rail.yaml:1:1 error definition is missing [shape-missing] -> add definition: it takes text",
    "_data/terms/light-rail.yaml:2:1 error definiton is not a valid key here [shape-unknown-key] -> did you mean definition?",
  ]);
});
