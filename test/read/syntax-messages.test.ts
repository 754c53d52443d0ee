import { expect, test } from "vitest";
import { parseYaml } from "../../src/read/yaml.ts";

const inQuotes = 'put the whole text in quotes, as in note: "A count: two days."';

test.each([
  ["name: @name", "a text cannot begin with @, %, ` or another sign of YAML", inQuotes],
  ["name: > 5 percent", "a text cannot begin with > or |", inQuotes],
  ["name: Riders: a count", "a colon and a space within a text begin a key", inQuotes],
  [
    'name: "a" and "b"',
    "the text goes on after its quotes",
    "put the whole text in one pair of quotes, and within it write “ and ”",
  ],
  [
    'name: "a',
    "the quotes that open the text are not closed",
    "close the text with the same sign; within it, write “ and ”",
  ],
  [
    "name: - a",
    "a list begins on the line of its key",
    "put each item on a line of its own below the key; if it is a text, put it in quotes",
  ],
  [
    'name: "C:\\data"',
    "in double quotes, a backslash begins a code such as \\n",
    "put the text in single quotes, or write \\\\ to show the sign",
  ],
  [
    "name: a\nthemes",
    "a key has no colon",
    "write key: value, with a space after the colon; a text of several lines is indented",
  ],
  [
    "some words\nname: a",
    "the lines up to the next colon are read as one key",
    "put a text with a colon in quotes, or put the colon that is missing behind its key",
  ],
  [
    "themes:\n  - a\n - b",
    "the line is indented by more or fewer spaces than the lines that it belongs to",
    "begin all keys of a record, and all items of a list, in the same column",
  ],
  ["themes:\n\t- a", "the line is indented by a tab", "indent it by spaces, two for each level"],
  [
    "themes: [a\nname: b",
    "a bracket or a brace is not closed",
    "close it with ] or }, on the same line; a text that holds one goes in quotes",
  ],
  ["themes: [a, , b]", "there is a comma too many", "delete it, or put the text that holds it in quotes"],
])("%j is explained in plain words", (text, message, hint) => {
  expect(parseYaml(text).problems[0]).toMatchObject({ message, hint });
});
