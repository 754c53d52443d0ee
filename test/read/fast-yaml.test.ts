import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFast } from "../../src/read/fast-yaml.ts";
import { characterProblem } from "../../src/read/text-problems.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { root, trams } from "../helpers/content.ts";
import { runs } from "../helpers/soak.ts";

const recordsIn = (folder: string) =>
  readdirSync(join(folder, "_data"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => readFileSync(join(folder, "_data", file), "utf8"));
const records = recordsIn(trams);

/** Texts with a forbidden character are refused before they are parsed. */
const agree = (text: string): void => {
  if (!characterProblem(text)) expect(parseFast(text)).toEqual(parseYaml(text));
};

test("both parsers read every record of this repository the same", () => {
  const all = [...records, ...recordsIn(root)];
  expect(all.length).toBeGreaterThan(500);
  for (const text of all) agree(text);
});

const pieces = [
  ..."#:-,[]{}|>*&!%@`'\"?~\\ \n\t=<.0123+_abZéü中",
  " #",
  " # note",
  ": ",
  "\n- ",
  "\n  ",
  "\n    - ",
  "- {",
  "key: ",
  "\nkey: ",
  "&a ",
  "*a",
  "!!js/function x",
  "<<: ",
  "<<<<<<< HEAD\n",
  "=======\n",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "__proto__: ",
  "constructor: ",
  "null",
  "true: ",
  "~",
  "0x1F",
  "0o17",
  "0777",
  "1_000",
  "1,000",
  "1e3",
  ".5",
  ".inf",
  "-0",
  "2025-01-01",
  "12:30",
  ">-\n  ",
  "|+\n  ",
  '"\\u202e"',
  '"\\x00"',
  '"\\',
  "''",
  "\u202e",
  "? ",
];

describe("both parsers agree", () => {
  test("on texts combined from YAML characters", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => agree(parts.join(""))),
      { numRuns: runs(1000, 40_000) },
    );
  });

  test("on records with a YAML character inserted", () => {
    const edit = fc.record({
      text: fc.constantFrom(...records),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(6),
      piece: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(edit, ({ text, at, cut, piece }) => {
        const place = Math.floor(at * text.length);
        agree(text.slice(0, place) + piece + text.slice(place + cut));
      }),
      { numRuns: runs(500, 20_000) },
    );
  });
});

test.each([
  ["an alias", "a: &x b\nc: *x\n"],
  ["a tag", "a: !!binary aGk=\n"],
  ["a merge key", "a: { b: 1 }\n<<: { c: 2 }\n"],
  ["a reserved key", "a: { __proto__: { b: 1 } }\n"],
  ["a repeated key", "a: 1\na: 2\n"],
  ["a number as a key", "1: a\n"],
  ["a list as a key", "{[a]: b}\n"],
  ["two documents", "a: 1\n---\nb: 2\n"],
  ["a directive", "%YAML 1.1\n---\na: yes\n"],
  ["an escaped character that is not allowed", 'a: "x\\u202ey"\n'],
  ["sixty levels", `a: ${"[".repeat(60)}1${"]".repeat(60)}\n`],
])("the fast parser refuses %s, as the strict one does", (_, text) => {
  const { problems } = parseFast(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems).toEqual(parseYaml(text).problems);
});
