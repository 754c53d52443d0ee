import { expect, test } from "vitest";
import { datesInText } from "../../src/lib/dates-in-text.ts";

test("dates are found in the order of the text, with the precision given", () => {
  expect(
    datesInText("From January 5, 2025 to 6 February 2025, in March 2025 and on 2025-04-07, not in 2026.").map(
      ({ date }) => date,
    ),
  ).toEqual(["2025-01-05", "2025-02-06", "2025-03", "2025-04-07"]);
});

test("a date has its position", () => {
  expect(datesInText("on May 13, 2025.")).toEqual([{ date: "2025-05-13", index: 3, length: 12 }]);
});

test("a day that does not exist is not a date", () => {
  expect(datesInText("on February 30, 2025")).toEqual([]);
});
