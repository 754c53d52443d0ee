import { expect, test } from "vitest";
import { findingsOf } from "../helpers/content.ts";

test("a valid briefing has no findings", () => {
  expect(findingsOf()).toEqual([]);
});

test("reports an unknown key with the nearest known one", () => {
  expect(findingsOf({ "_data/terms/light-rail.yaml": (text) => text.replace("definition:", "definiton:") })).toEqual([
    "_data/terms/light-rail.yaml:1:1 error definition is missing [shape-missing] -> add definition: it takes text",
    "_data/terms/light-rail.yaml:2:1 error definiton is not a valid key here [shape-unknown-key] -> did you mean definition?",
  ]);
});
