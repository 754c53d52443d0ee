import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { inspect } from "../../src/build/inspect.ts";
import { fileKinds, schemaOf } from "../../src/kinds/registry.ts";
import { readRecordText } from "../../src/read/record.ts";
import { anyDate, anyId, anyText, arbitraryOf } from "../helpers/arbitrary.ts";
import { temporaryFolder, today, trams, tramsWith } from "../helpers/content.ts";
import { anyBriefing } from "../helpers/random-briefing.ts";
import { buildByCommand } from "../helpers/site.ts";

const leaves = { text: anyText, id: anyId, date: anyDate };

describe("a random record of its schema is read back as it was written", () => {
  test.each(fileKinds)("%s", (kind) => {
    fc.assert(
      fc.property(arbitraryOf(schemaOf(kind), leaves), (data) => {
        const text = stringify(data, { aliasDuplicateObjects: false });
        const { record, findings } = readRecordText(kind, { kind: "claim", id: "x", file: "x.yaml" }, text);
        expect(findings).toEqual([]);
        expect(record?.data).toEqual(data);
      }),
      { numRuns: 100 },
    );
  });
});

const write = (folder: string, files: Record<string, string>) => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

const errorsIn = (folder: string) =>
  inspect(folder, { basePath: "/", today }).findings.flatMap(({ severity, file, message, rule }) =>
    severity === "error" ? [`${file} ${message} [${rule}]`] : [],
  );

describe("a random briefing that is sound", () => {
  test("has nothing that stops a build", () => {
    const folder = join(temporaryFolder(), "content");
    fc.assert(
      fc.property(anyBriefing, (files) => {
        write(folder, files);
        expect(errorsIn(folder)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("is built, whatever its texts hold", async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(anyBriefing, async (files) => {
        write(join(folder, "content"), files);
        const { code, err } = await buildByCommand(join(folder, "content"), join(folder, "site"));
        expect([code, err]).toEqual([0, ""]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

/** The files of the sound briefing, by their names. */
const sound = Object.fromEntries(
  readdirSync(trams, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(trams, path).replaceAll("\\", "/"), readFileSync(path)]),
);
const anyFile = fc.constantFrom(...Object.keys(sound));

/** Whether each finding names a file and a place within it. */
const placesHold = (folder: string) => {
  for (const { file, line, column, message } of inspect(folder, { basePath: "/", today }).findings) {
    expect(message).not.toBe("");
    const lines =
      existsSync(join(folder, file)) && statSync(join(folder, file)).isFile()
        ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").split("\n")
        : [""];
    expect(line, `${file}: ${message}`).toBeLessThanOrEqual(lines.length);
    expect(column, `${file}:${line}: ${message}`).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
};

/** Changes one file of a copy of the sound briefing, looks at it, and puts the file back. */
const changing = (folder: string, file: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, file), bytes);
  try {
    placesHold(folder);
  } finally {
    writeFileSync(join(folder, file), sound[file] as Uint8Array);
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

/** Every place in a record that holds a value. */
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

describe("a mutated briefing is refused with places within its files, or passes, and never throws", () => {
  test("by random bytes", () => {
    const folder = tramsWith();
    fc.assert(
      fc.property(anyFile, fc.array(anyCut, { minLength: 1, maxLength: 3 }), (file, cuts) => {
        changing(folder, file, cuts.reduce(cutBytes, sound[file] as Uint8Array));
      }),
      { numRuns: 150 },
    );
  });

  test("by random keys and values", () => {
    const folder = tramsWith();
    const records = Object.keys(sound).filter((file) => file.endsWith(".yaml"));
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(anyPart, { minLength: 1, maxLength: 3 }), (file, parts) => {
        const data: unknown = parse(Buffer.from(sound[file] as Uint8Array).toString());
        for (const part of parts) if (placesIn(data).length > 0) changeData(data, part);
        changing(folder, file, stringify(data, { aliasDuplicateObjects: false }));
      }),
      { numRuns: 150 },
    );
  });

  test("by random Markdown", () => {
    const brief = "briefs/trams-pay-slowly.md";
    const folder = tramsWith();
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
        changing(folder, brief, `${Buffer.from(sound[brief] as Uint8Array)}\n${pieces.join("")}`);
      }),
      { numRuns: 150 },
    );
  });
});
