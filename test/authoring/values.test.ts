import { expect, test } from "vitest";
import { dataFromOptions } from "../../src/authoring/command-options.ts";
import { fieldProblem } from "../../src/authoring/field-problem.ts";
import { format, mapOfRows, parse } from "../../src/authoring/values.ts";
import type { FormField, Input } from "../../src/kinds/field-types.ts";
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
  [claim("themes"), "money streets", ["money", "streets"]],
  [claim("made_by"), "Riders’ Union, Town of Norbury", ["Riders’ Union", "Town of Norbury"]],
  [claim("kind"), "Estimate", "estimate"],
  [claim("kind"), "guess", "guess"],
])("typed text is read as it was meant: %#", (input, typed, data) => {
  expect(parse(input, typed)).toEqual(data);
});

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
])("typed text is parsed into data and formatted back: %#", (input, typed, data) => {
  expect(parse(input, typed)).toEqual(data);
  expect(format(input, data)).toBe(typed);
});

test("empty input is parsed as no value", () => {
  for (const input of [claim("themes"), claim("statement"), claim("as_of"), claim("evidence")])
    expect(parse(input, "  ")).toBeUndefined();
});

test("text that is not a number stays text, and the schema reports it", () => {
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
])("%s stays text too, since it would become a different number", (typed) => {
  expect(parse(claim("figures.value"), typed)).toBe(typed);
  expect(parse(claim("figures.value"), `1 to ${typed}`)).toEqual([1, typed]);
});

test.each(["ja", "yes please", "x", "ture"])("%j is neither yes nor no, and the schema reports it", (typed) => {
  expect(parse(claim("history.major"), typed)).toBe(typed);
});

test("authors may be separated by semicolons, as other programs write them", () => {
  expect(parse(source("author"), 'Liang, Wenfeng; Guo, Daya;\n"Rails; Roads"')).toEqual([
    { family: "Liang", given: "Wenfeng" },
    { family: "Guo", given: "Daya" },
    { literal: "Rails; Roads" },
  ]);
  expect(format(source("author"), [{ literal: "Rails; Roads" }])).toBe('"Rails; Roads"');
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

test.each(["constructor", "__proto__", "toString"])("a value named %s is one like any other", (name) => {
  expect(Object.entries(mapOfRows([[name, { value: 1 }]]))).toEqual([[name, { value: 1 }]]);
  expect(Object.entries(parse(source("reliability"), `grade=B; ${name}=x`) as object)).toEqual([
    ["grade", "B"],
    [name, "x"],
  ]);
});

test("repeated keys in a map or a list of names are preserved, and the schema reports them", () => {
  expect(parse(source("reliability"), "grade=B; grade=C; why=A newspaper.")).toEqual({
    grade: "B",
    "grade=C": "C",
    why: "A newspaper.",
  });
  expect(
    mapOfRows([
      ["cost", 1],
      ["", 2],
      ["cost", 3],
      ["cost", 4],
      ["", 5],
    ]),
  ).toEqual({
    cost: 1,
    "": 2,
    "cost (again)": 3,
    "cost (again) (again)": 4,
    " (again)": 5,
  });
  const given = { figures: ["cost: value=5; unit=USD; label=A", "cost: value=6; unit=USD; label=B"] };
  const { figures } = dataFromOptions(formFields("claim"), given) as { figures: Record<string, { value: number }> };
  expect(Object.values(figures).map(({ value }) => value)).toEqual([5, 6]);
  const field = formFields("claim").find(({ key }) => key === "figures") as FormField;
  expect(fieldProblem(field, figures)).toContain("cost (again)");
});
