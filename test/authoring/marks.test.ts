import { expect, test } from "vitest";
import { findOpenMark, markEnd, suggestMarks } from "../../src/authoring/marks.ts";

test.each([
  ["A sentence.[@", { of: "claim", words: "", from: 13 }],
  ["A.[@cost mill", { of: "claim", words: "cost mill", from: 4 }],
  ["A.[@one; @tw", { of: "claim", words: "tw", from: 10 }],
  ["It cost [=line", { of: "figure", words: "line", from: 10 }],
  ["[#co", { of: "chart", words: "co", from: 2 }],
  ["[another brief](tram", { of: "brief", words: "tram", from: 16 }],
  ["A.[@cost] and more", undefined],
  ["A.[@cost\nmore", undefined],
  ["mail@cost", undefined],
])("%j ends in an unfinished mark, or in none", (before, expected) => {
  expect(findOpenMark(before)).toEqual(expected);
});

const named = (kind: string) =>
  kind === "claim"
    ? [
        {
          id: "line-cost",
          name: "The line cost 42 million",
          figures: { cost: { value: 42, unit: "million euros", label: "Cost" } },
        },
        { id: "riders", name: "Riders rode", figures: {} },
      ]
    : [{ id: "trams-pay", name: "Trams pay", figures: {} }];

test("choices contain all typed words in their name or id", () => {
  const marks = (text: string) => suggestMarks(findOpenMark(text) as never, named as never).map(({ mark }) => mark);
  expect(marks("[@")).toEqual(["line-cost", "riders"]);
  expect(marks("[@million line")).toEqual(["line-cost"]);
  expect(marks("[@million riders")).toEqual([]);
  expect(marks("[=")).toEqual(["line-cost.cost"]);
  expect(marks("[x](pay")).toEqual(["trams-pay.md"]);
});

test("a closing bracket is not written twice", () => {
  const mark = findOpenMark("[@a") as never;
  expect([markEnd(mark, ""), markEnd(mark, "] more"), markEnd(findOpenMark("[x](a") as never, "")]).toEqual([
    "]",
    "",
    ")",
  ]);
});
