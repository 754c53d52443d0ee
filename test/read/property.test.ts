import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fileKinds, schemaOf } from "../../src/kinds/registry.ts";
import { readRecordText } from "../../src/read/record.ts";
import { anyDate, anyId, anyText, arbitraryOf } from "../helpers/arbitrary.ts";
import { inspectTexts, inspectTrams, trams } from "../helpers/content.ts";
import { anyBriefing } from "../helpers/random-briefing.ts";
import { runs } from "../helpers/soak.ts";

const leaves = { text: anyText, id: anyId, date: anyDate };

describe("a random record of a schema is the same after writing and reading", () => {
  test.each(fileKinds)("%s", (kind) => {
    fc.assert(
      fc.property(arbitraryOf(schemaOf(kind), leaves), (data) => {
        const text = stringify(data, { aliasDuplicateObjects: false });
        const { record, findings } = readRecordText(kind, { kind: "claim", id: "x", file: "x.yaml" }, text);
        expect(findings).toEqual([]);
        expect(record?.data).toEqual(data);
      }),
      { numRuns: runs(40, 1000) },
    );
  });
});

test("a valid random briefing has no errors", () => {
  fc.assert(
    fc.property(anyBriefing, (files) => {
      const errors = inspectTexts(files).findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ file, message, rule }) => `${file} ${message} [${rule}]`)).toEqual([]);
    }),
    { numRuns: runs(20, 400), endOnFailure: true },
  );
});

/** The files of the sound briefing, by their names. */
const sound: Record<string, Buffer> = Object.fromEntries(
  readdirSync(trams, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(trams, path).replaceAll("\\", "/"), readFileSync(path)]),
);
const anyFile = fc.constantFrom(...Object.keys(sound));

/** Changes one file of the sound briefing, and checks that each finding names a file and a position in it. */
const changing = (changed: string, bytes: Uint8Array | string) => {
  const now = { ...sound, [changed]: Buffer.from(bytes) };
  for (const { file, line, column, message } of inspectTrams({ [changed]: bytes }).findings) {
    expect(message).not.toBe("");
    const lines = now[file]?.toString("utf8").replaceAll("\r\n", "\n").split("\n") ?? [""];
    expect(line, `${file}: ${message}`).toBeLessThanOrEqual(lines.length);
    expect(column, `${file}:${line}: ${message}`).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
};

type Cut = { at: number; length: number; bytes: Uint8Array };
const anyCut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    anyText.map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom(
        "---\n",
        "\n  - ",
        "{",
        "}",
        "[",
        '"',
        ": ",
        "&a ",
        "*a",
        "!!x ",
        "\t",
        "\r",
        "|",
        ">-\n",
        "[@",
        "[^1]",
        "#",
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});

const cutBytes = (bytes: Uint8Array, { at, length, bytes: added }: Cut): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, from), added, bytes.subarray(from + length)]);
};

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.constantFrom(null, true, 0, -1, 1.5, "", [], {}, [[]], [null], { a: 1 }, ["x"], "2025-13-01", "__proto__"),
  fc.jsonValue({ maxDepth: 3 }),
);

type Part = { at: number; key: string; value: unknown; how: "replace" | "delete" | "add" | "wrap" };
const anyPart: fc.Arbitrary<Part> = fc.record({
  at: fc.nat(),
  key: fc.oneof(anyId, fc.constantFrom("exempt", "__proto__", "constructor", "kind", "as_of")),
  value: anyValue,
  how: fc.constantFrom("replace", "delete", "add", "wrap"),
});

type Holder = Record<string, unknown>;

/** Every position in a record that holds a value. */
const placesIn = (value: unknown): [Holder, string][] =>
  typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((key) => [
        [value as Holder, key] as [Holder, string],
        ...placesIn((value as Holder)[key]),
      ])
    : [];

const changeData = (data: unknown, { at, key, value: given, how }: Part): void => {
  const places = placesIn(data);
  // One constant may be put in at several places, itself among them.
  const value = structuredClone(given);
  const [holder, name] = places[at % places.length] as [Holder, string];
  if (how === "replace") holder[name] = value;
  else if (how === "wrap") holder[name] = [holder[name]];
  else if (how === "add")
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
};

describe("a mutated briefing passes or gets findings with positions in its files, and never throws", () => {
  test("after changes of random bytes", () => {
    fc.assert(
      fc.property(anyFile, fc.array(anyCut, { minLength: 1, maxLength: 3 }), (file, cuts) => {
        changing(file, cuts.reduce(cutBytes, sound[file] as Buffer));
      }),
      { numRuns: runs(60, 1500) },
    );
  });

  test("after changes of random keys and values", () => {
    const records = Object.keys(sound).filter((file) => file.endsWith(".yaml"));
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(anyPart, { minLength: 1, maxLength: 3 }), (file, parts) => {
        const data: unknown = parse((sound[file] as Buffer).toString());
        for (const part of parts) if (placesIn(data).length > 0) changeData(data, part);
        changing(file, stringify(data, { aliasDuplicateObjects: false }));
      }),
      { numRuns: runs(60, 1500) },
    );
  });

  test("after changes of random Markdown", () => {
    const brief = "briefs/trams-pay-slowly.md";
    const piece = fc.constantFrom(
      ..."[ ] ( ) < > * _ ` ``` ~~~ | - > # ! ! ^ : \\ & ; @ = \" '".split(" "),
      "[@riders-above-plan]",
      "[=line-cost-forty-million.cost]",
      "[#x]",
      "[^1]",
      "[^1]: ",
      "<b>",
      "&#x202e;",
      "](",
      "https://a.example",
      "\n",
      "\n\n",
      "    ",
      "算",
      "a",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        changing(brief, `${sound[brief]}\n${pieces.join("")}`);
      }),
      { numRuns: runs(60, 1500) },
    );
  });
});
