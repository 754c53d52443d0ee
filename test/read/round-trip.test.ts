import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { fileKinds, type Kind, schemaOf } from "../../src/kinds/registry.ts";
import { parseFast } from "../../src/read/fast-yaml.ts";
import { readBriefText, readRecordText } from "../../src/read/record.ts";
import { awkwardText } from "../helpers/awkward.ts";
import { fullData } from "../helpers/hostile.ts";
import { isText, mapLeaves } from "../helpers/schema-walk.ts";
import { runs } from "../helpers/soak.ts";

type Leaf = { path: string; value: string };

/** The texts of a record, in order. */
const textsIn = (kind: Kind, data: unknown): Leaf[] => {
  const found: Leaf[] = [];
  mapLeaves(schemaOf(kind) as never, data, (value, schema, path) => {
    if (isText(schema)) found.push({ path, value: String(value) });
    return value;
  });
  return found;
};

/** A record of a kind in which every field is filled, each text with a different word. */
const numbered = (kind: Kind): unknown => {
  let number = 0;
  return mapLeaves(schemaOf(kind) as never, fullData(kind), (value, schema) =>
    isText(schema) ? `text${number++}x` : value,
  );
};

const entry = (kind: Kind) => ({ kind, id: "x", file: "x.yaml" }) as never;

const readAs = (kind: Kind, yaml: string) =>
  kind === "brief"
    ? readBriefText(entry(kind), `---\n${yaml}---\n`, parseFast)
    : readRecordText(kind, entry(kind), yaml, parseFast);

/** A record as YAML, its lists and maps on lines of their own or in braces. */
const written = (data: unknown, style: "block" | "braces"): string => {
  if (style === "block") return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return Object.entries(data as object)
    .map(([key, value]) => {
      const inline = typeof value === "object";
      const text = stringify({ [key]: value }, { lineWidth: 0, ...(inline ? { collectionStyle: "flow" } : {}) });
      return inline ? text.replace(/^\{ (.*) \}\n$/s, "$1\n").replace(/\n\s+/g, " ") : text;
    })
    .join("")
    .replace(/([^\n])$/, "$1\n");
};

/** In brackets a comma separates two texts, and before a brace it has no meaning. */
const isParted = (path: string, text: string) => text.endsWith(",") || (path.endsWith("[]") && text.includes(","));

/** Text in quotes follows the rules of quotes. */
const isQuoted = (text: string) => /^["']/.test(text);

describe("text that an author writes without quotes is read unchanged, or a finding says why not", () => {
  const cases = fileKinds.flatMap((kind) => (["block", "braces"] as const).map((style) => [kind, style] as const));

  test.each(cases)("%s in %s", (kind, style) => {
    const data = numbered(kind);
    const yaml = written(data, style);
    const leaves = textsIn(kind, data);
    let accepted = 0;
    expect(readAs(kind, yaml).findings).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), awkwardText, (leaf, text) => {
        fc.pre(!isQuoted(text) && !(style === "braces" && isParted(leaf.path, text)));
        const place = textsIn(kind, data).findIndex(({ value }) => value === leaf.value);
        const { record, findings } = readAs(
          kind,
          yaml.replace(leaf.value, () => text),
        );
        if (findings.length > 0) return;
        accepted++;
        const read = textsIn(kind, (record as { data: unknown }).data);
        expect(read[place]?.value).toBe(text.normalize());
      }),
      { numRuns: runs(50) },
    );
    expect(accepted).toBeGreaterThan(10);
  });
});
