import { expect, test } from "vitest";
import { format, parse } from "../../src/authoring/values.ts";
import type { FormField, Input } from "../../src/kinds/field.ts";
import { formFields } from "../../src/kinds/registry.ts";

const find = (fields: FormField[], [key, ...rest]: string[]): Input => {
  const input = fields.find((field) => field.key === key)?.input;
  if (!input) throw new Error(`no field ${key}`);
  if (rest.length === 0) return input;
  const inner = input.type === "list" ? input.item : input;
  return inner.type === "group" || inner.type === "named" ? find(inner.fields, rest) : inner;
};
const claim = (path: string) => find(formFields("claim"), path.split("."));
const source = (path: string) => find(formFields("source"), path.split("."));

test.each([
  [claim("themes"), "money, streets", ["money", "streets"]],
  [claim("caveats"), "Leaves out a bridge.\nAnd a depot, too.", ["Leaves out a bridge.", "And a depot, too."]],
  [claim("as_of"), "2025-01 to 2025-06", { from: "2025-01", to: "2025-06" }],
  [claim("as_of"), "2025-01 to", { from: "2025-01" }],
  [claim("as_of"), "2025", "2025"],
  [claim("figures.value"), "5.5", 5.5],
  [claim("figures.value"), "5 to 6", [5, 6]],
  [claim("evidence.credibility"), "2", 2],
  [claim("history.major"), "yes", true],
  [
    source("author"),
    'Liang, Wenfeng\nDeepSeek-AI\n"Office of Rails, Roads"',
    [{ family: "Liang", given: "Wenfeng" }, { literal: "DeepSeek-AI" }, { literal: "Office of Rails, Roads" }],
  ],
  [source("author"), "Plato,", [{ family: "Plato" }]],
  [source("author"), '""Rails" and "Roads""', [{ literal: '"Rails" and "Roads"' }]],
  [claim("history.major"), "no", false],
  [claim("figures.value"), "123456789012345", 123456789012345],
])("what is typed becomes data and comes back: %#", (input, typed, data) => {
  expect(parse(input, typed)).toEqual(data);
  expect(format(input, data)).toBe(typed);
});

test("nothing typed is nothing", () => {
  for (const input of [claim("themes"), claim("statement"), claim("as_of"), claim("evidence")])
    expect(parse(input, "  ")).toBeUndefined();
});

test("what is no number stays text, for the schema to name", () => {
  expect(parse(claim("figures.value"), "a lot")).toBe("a lot");
  expect(parse(claim("evidence.credibility"), "high")).toBe("high");
});

test.each([
  "1.23456789012345678901",
  "9007199254740993",
  "0777",
  "0x1F",
  "0b11",
  "-007.5",
  "1,000",
  "5 percent",
  "Infinity",
])("%s stays text too, since another number would be read of it", (typed) => {
  expect(parse(claim("figures.value"), typed)).toBe(typed);
  expect(parse(claim("figures.value"), `1 to ${typed}`)).toEqual([1, typed]);
});

test.each(["ja", "yes please", "x", "ture"])("%j is neither yes nor no, for the schema to say so", (typed) => {
  expect(parse(claim("history.major"), typed)).toBe(typed);
});

test("an item of several lines stays one item", () => {
  const typed = format(claim("caveats"), ["Leaves out a bridge.\nAnd a depot.", "Two."]);
  expect(parse(claim("caveats"), typed)).toEqual(["Leaves out a bridge. And a depot.", "Two."]);
});

test("a map is typed as keys and values; a semicolon within a text stays", () => {
  expect(parse(source("reliability"), "grade=B; why=A newspaper; with editors.")).toEqual({
    grade: "B",
    why: "A newspaper; with editors.",
  });
  expect(parse(claim("figures"), "cost: value=5 to 6; unit=USD; label=Cost")).toEqual({
    cost: { value: [5, 6], unit: "USD", label: "Cost" },
  });
});
