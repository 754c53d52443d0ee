import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/model/nearest.ts";

test("a mistaken name leads to the nearest known one, if any is near", () => {
  const known = ["efficiency", "chips", "chinese-regulation"];
  expect(nearest("eficiency", known)).toBe("efficiency");
  expect(nearest("chip", known)).toBe("chips");
  expect(nearest("weather", known)).toBeUndefined();
  expect(didYouMean("chip", known, "add it")).toBe("did you mean chips?");
  expect(didYouMean("weather", known, "add it")).toBe("add it");
});
