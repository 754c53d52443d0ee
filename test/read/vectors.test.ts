import { expect, test } from "vitest";
import { stringify } from "yaml";
import { fileKinds, type Kind, schemaOf } from "../../src/kinds/registry.ts";
import { urlSchema } from "../../src/kinds/values.ts";
import { read } from "../../src/read/read.ts";
import { readRecordText } from "../../src/read/record.ts";
import { validateShape } from "../../src/read/shape.ts";
import { webAddress as webAddressRule } from "../../src/rules/web-address.ts";
import { trams } from "../helpers/content.ts";
import { fullData } from "../helpers/hostile.ts";
import { isText, mapLeaves, textPaths } from "../helpers/schema-walk.ts";
import { vectors } from "../helpers/vectors.ts";

const kinds = fileKinds;

type Place = { kind: Kind; path: string; text: boolean; address: boolean };

/** Every field with a string in full data of every kind. */
const places: Place[] = kinds.flatMap((kind) => {
  const found = new Map<string, Place>();
  mapLeaves(schemaOf(kind) as never, fullData(kind), (value, schema, path) => {
    const address = (schema as unknown) === urlSchema();
    if (typeof value === "string") found.set(path, { kind, path, text: isText(schema), address });
    return value;
  });
  return [...found.values()];
});

/** Full data of a kind with one string in one field. */
const withString = ({ kind, path }: Place, text: string): unknown =>
  mapLeaves(schemaOf(kind) as never, fullDataOf(kind), (value, _schema, at) => (at === path ? text : value));

const known = new Map<Kind, Record<string, unknown>>();
const fullDataOf = (kind: Kind) => known.get(kind) ?? known.set(kind, fullData(kind)).get(kind);

const closed = places.filter(({ text, address }) => !text && !address);
const addresses = places.filter(({ address }) => address);
const open = places.filter(({ text }) => text);

test("full data fills every field that takes text", () => {
  const left = kinds.map((kind) => {
    const filled = new Set(open.filter((place) => place.kind === kind).map(({ path }) => path));
    return [kind, textPaths(schemaOf(kind) as never).filter((path) => !filled.has(path))];
  });
  expect(left.filter(([, paths]) => (paths?.length ?? 0) > 0)).toEqual([
    ["brief", ["withdrawn.reason"]],
    ["claim", ["withdrawn.reason"]],
  ]);
  expect(open.length).toBeGreaterThan(90);
});

test(`60 strings in ${closed.length} fields that take ids, dates, languages and other fixed values are refused ${60 * closed.length} times`, () => {
  expect(closed.length).toBeGreaterThan(60);
  const accepted = closed.flatMap((place) =>
    vectors
      .filter((vector) => "data" in validateShape(schemaOf(place.kind) as never, withString(place, vector)))
      .map((vector) => `${place.kind}.${place.path}: ${vector}`),
  );
  expect(accepted).toEqual([]);
});

test("60 strings in text fields are shown as written by every output, except for the three that hide a character", () => {
  const refused = vectors.filter((vector) => {
    const text = stringify({ ...fullDataOf("term"), definition: vector });
    return readRecordText("term", { kind: "term", id: "x", file: "x.yaml" }, text).findings.length > 0;
  });
  expect(refused).toEqual([
    "\u0001javascript:pwned()",
    "\u2028pwned()//\u2029",
    "a\r\nEND:VEVENT\r\nATTACH:javascript:pwned()",
  ]);
});

test(`60 strings in ${addresses.length} fields that take an address are refused ${60 * addresses.length} times`, () => {
  const { content } = read(trams);
  if (!content) throw new Error("the sound briefing cannot be read");
  const told = (place: Place, vector: string): number => {
    const data = withString(place, vector);
    if (!("data" in validateShape(schemaOf(place.kind) as never, data))) return 1;
    const record = { ...content.site, kind: place.kind, data } as never;
    const isRecord = place.kind !== "site" && place.kind !== "brief";
    const records = isRecord ? { ...content.records, [place.kind]: [record] } : content.records;
    const site = place.kind === "site" ? record : content.site;
    const briefs = place.kind === "brief" ? [record] : [];
    return [...webAddressRule.check({ content: { ...content, briefs, site, records } } as never)].length;
  };
  expect(addresses.map(({ kind, path }) => `${kind}.${path}`)).toEqual([
    "brief.set_aside[].URL",
    "source.URL",
    "source.notice.URL",
    "source.archive.URL",
    "site.url",
    "site.repository",
    "site.license.URL",
  ]);
  for (const place of addresses) {
    expect(told(place, "https://a.example/b"), place.path).toBe(0);
    expect(
      vectors.filter((vector) => told(place, vector) === 0),
      place.path,
    ).toEqual([]);
  }
});
