import { expect, test } from "vitest";
import { count, groupDigits } from "../../src/lib/count.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("%d is written as %s", (number, written) => {
  expect(groupDigits(number)).toBe(written);
});

test("a number has its noun, and commas between its thousands", () => {
  expect(count(1, "claim")).toBe("1 claim");
  expect(count(1103, "smaller change")).toBe("1,103 smaller changes");
  expect(count(2, "entry", "entries")).toBe("2 entries");
});
