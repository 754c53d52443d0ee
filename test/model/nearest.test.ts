import { expect, test } from "vitest";
import { didYouMean, nearestName } from "../../src/model/nearest.ts";

test("suggests the nearest known name for a misspelled one, if any is close", () => {
  const known = ["efficiency", "chips", "chinese-regulation"];
  expect(nearestName("eficiency", known)).toBe("efficiency");
  expect(nearestName("chip", known)).toBe("chips");
  expect(nearestName("weather", known)).toBeUndefined();
  expect(didYouMean("chip", known, "add it")).toBe("did you mean chips?");
  expect(didYouMean("weather", known, "add it")).toBe("add it");
});
