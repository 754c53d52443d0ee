import { expect, test } from "vitest";
import { numbersIn } from "../../src/lib/numbers-in-text.ts";

const values = (text: string, nouns: string[] = []) => numbersIn(text, nouns).map(({ kind, value }) => [kind, value]);

test("amounts, percentages and counts are numbers", () => {
  expect(values("It cost $5.576 million, 17 percent more, for 2,048 chips and 3%.")).toEqual([
    ["currency", 5_576_000],
    ["percent", 17],
    ["count", 2048],
    ["percent", 3],
  ]);
  expect(values("US$600 billion and 50 billion yuan")).toEqual([
    ["currency", 600e9],
    ["count", 50e9],
  ]);
});

test("dates, ordinals and clock times are not numbers", () => {
  for (const text of [
    "On March 26, 2026 it passed.",
    "On 26 March it passed.",
    "Between 2021 and 2025.",
    "As of 2025-01-27.",
    "The 33rd of them at 14:30.",
  ])
    expect(values(text), text).toEqual([]);
});

test("a year with a unit is a number", () => {
  expect(values("It trained on 2000 million words.")).toEqual([["count", 2e9]]);
});

test("digits in a name are not numbers", () => {
  for (const text of [
    "The H800, V3.2, o1 and R1-0528.",
    "It beat Llama 3 and GPT-4.",
    "Line A-12 has Route 66.",
    "A B2B deal",
  ])
    expect(values(text), text).toEqual([]);
});

test("a sentence may begin with a capital letter before its number", () => {
  expect(values("Of 22 models two were new.")).toEqual([["count", 22]]);
  expect(values("It ended. About 30 came.")).toEqual([["count", 30]]);
});

test("a spelled-out number counts before a given noun", () => {
  expect(values("It took eight months and two weeks.", ["months"])).toEqual([["count", 8]]);
  expect(values("It took eight months.")).toEqual([]);
  expect(values("It took two (or so) years", ["(or so)"])).toEqual([["count", 2]]);
});

test("letters that grow longer in lower case don’t shift any number", () => {
  expect(values("İİİ took eight months.", ["months"])).toEqual([["count", 8]]);
});

test("a number is as precise as its last digit", () => {
  expect(numbersIn("590 and 5.6 and 41", []).map(({ margin }) => margin)).toEqual([5, 0.05, 0.5]);
});
