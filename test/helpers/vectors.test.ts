import { expect, test } from "vitest";
import { vectors } from "./vectors.ts";

test("there are sixty hostile strings, no two alike", () => {
  expect(new Set(vectors).size).toBe(60);
  expect(vectors.length).toBe(60);
});
