import { expect, test } from "vitest";
import { typedAddress, typedDate, typedLanguage } from "../../src/authoring/typed.ts";
import { parse } from "../../src/authoring/values.ts";

test.each([
  ["27 Jan 2026", "2026-01-27"],
  ["27 January 2026", "2026-01-27"],
  ["1st of March 2026", "2026-03-01"],
  ["27. Jan. 2026", "2026-01-27"],
  ["Jan 27, 2026", "2026-01-27"],
  ["january 2nd 2026", "2026-01-02"],
  ["March 2026", "2026-03"],
  ["Sept 2026", "2026-09"],
  ["2026/1/7", "2026-01-07"],
  ["2026-01-27", "2026-01-27"],
  ["2026", "2026"],
  ["30 Feb 2026", "30 Feb 2026"],
  ["Ma 2026", "Ma 2026"],
  ["1/2/2026", "1/2/2026"],
  ["last May", "last May"],
])("the date %s becomes %s", (typed, stored) => {
  expect(typedDate(typed)).toBe(stored);
});

test.each([
  ["www.institute.example/survey", "https://www.institute.example/survey"],
  ["institute.example", "https://institute.example"],
  ["http://institute.example/", "http://institute.example/"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  ["user@institute.example", "user@institute.example"],
  ["10.1000/182", "10.1000/182"],
  ["a survey", "a survey"],
])("the address %s becomes %s", (typed, stored) => {
  expect(typedAddress(typed)).toBe(stored);
});

test.each([
  ["Portuguese", "pt"],
  ["chinese", "zh"],
  ["EN", "en"],
  ["en-US", "en-US"],
  ["toString", "toString"],
  ["Klingonish", "Klingonish"],
])("the language %s becomes %s", (typed, stored) => {
  expect(typedLanguage(typed)).toBe(stored);
  expect(parse({ type: "language" }, typed)).toBe(stored);
});

test("periods accept dates as people write them", () => {
  expect(parse({ type: "period" }, "Jan 2025 to 3 March 2025")).toEqual({ from: "2025-01", to: "2025-03-03" });
});
