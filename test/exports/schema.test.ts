import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { markedText } from "../../src/authoring/marked-text.ts";
import { contractVersion } from "../../src/exports/contract.ts";
import { jsonSchema, schemaNames } from "../../src/exports/json-schemas.ts";
import { tables } from "../../src/exports/tables/all.ts";
import { allKinds, kinds } from "../../src/kinds/registry.ts";
import { briefingOf, realBriefing } from "../helpers/content.ts";
import { hostileBriefing } from "../helpers/hostile.ts";
import { cslData, dataPackage, jsonFeed } from "../helpers/json-shapes.ts";
import { ending, renderExports, renderFeeds } from "../helpers/outputs.ts";

const sound = briefingOf();
const soundFiles = () => renderExports(sound);

const validator = (files: Map<string, string>, name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(files.get(`/data/schema/${name}.json`) ?? ""),
  );

test.each([
  ["the sound briefing", () => sound],
  ["the real briefing", realBriefing],
])("the data of %s matches its schemas, in one file and in a file per record", (_, make) => {
  const files = renderExports(make());
  const whole = validator(files, "briefing");
  whole(JSON.parse(files.get("/data/briefing.json") ?? ""));
  expect(whole.errors).toBe(null);
  for (const kind of allKinds) {
    const validate = validator(files, kind);
    const alone = [...files].filter(([address]) => address.startsWith(`/data/${kinds[kind].folder}/`));
    for (const [, text] of alone) {
      validate(JSON.parse(text));
      expect(validate.errors).toBe(null);
    }
  }
});

test.each([
  ["the real briefing", realBriefing],
  ["the hostile briefing", () => hostileBriefing()],
])("the feeds, references and data package of %s match the schemas of their formats", async (_, make) => {
  const briefing = make();
  const ajv = new Ajv2020({ allErrors: true });
  const files = renderExports(briefing);
  const documents: [object, string][] = [
    ...ending(await renderFeeds(briefing), ".feed.json").map(([, text]): [object, string] => [jsonFeed, text]),
    [cslData, files.get("/data/sources.csl.json") ?? ""],
    [dataPackage, files.get("/data/datapackage.json") ?? ""],
  ];
  expect(documents.length).toBeGreaterThan(8);
  for (const [shape, text] of documents) {
    const validate = ajv.compile(shape);
    validate(JSON.parse(text));
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
  }
});

test("a schema rejects a record with a missing key or an unknown one", () => {
  const files = soundFiles();
  const validate = validator(files, "claim");
  const claim = JSON.parse(files.get("/data/claims/riders-above-plan.json") ?? "");
  expect(validate(claim)).toBe(true);
  expect(validate({ ...claim, more: 1 })).toBe(false);
  expect(validate({ ...claim, computed: { ...claim.computed, standing: "true" } })).toBe(false);
  expect(validate({ ...claim, data: { ...claim.data, statement: undefined } })).toBe(false);
});

test.each([
  ["the sound briefing", () => sound],
  ["the real briefing", realBriefing],
  ["the hostile briefing", () => hostileBriefing()],
])(
  "a record of %s is the same in its own file as in briefing.json, and a brief’s text can be read back from its Markdown",
  (_, make) => {
    const briefing = make();
    const files = renderExports(briefing);
    const whole = JSON.parse(files.get("/data/briefing.json") ?? "");
    for (const kind of allKinds)
      for (const { markdown, markdown_line: _line, ...record } of whole[kinds[kind].folder]) {
        const { text, ...alone } = JSON.parse(files.get(`/data/${kinds[kind].folder}/${record.id}.json`) ?? "");
        expect(alone).toEqual(record);
        expect(text === undefined).toBe(kind !== "brief");
        if (!text) continue;
        expect(text.url).toBe(briefing.site.url(`/briefs/${record.id}/index.md`));
        expect(markedText(files.get(`/briefs/${record.id}/index.md`) ?? "", text)).toBe(markdown.trim());
      }
  },
);

test("the file of a record has a line for each of its members", () => {
  const text = soundFiles().get("/data/terms/light-rail.json") ?? "";
  expect(text.split("\n").map((line) => line.slice(0, 8))).toEqual([
    "{",
    ' "kind":',
    ' "id": "',
    ' "url": ',
    ' "file":',
    ' "data":',
    ' "comput',
    ' "links"',
    "}",
    "",
  ]);
});

test("a claim shows its standing, the reasons for it, and what relies on it", () => {
  const claim = JSON.parse(soundFiles().get("/data/claims/riders-above-plan.json") ?? "");
  expect(claim).toMatchObject({
    kind: "claim",
    url: "https://trams.example/claims/riders-above-plan/",
    file: "_data/claims/riders-above-plan.yaml",
    computed: {
      standing: "disputed",
      independent_origins: 0,
      figures: { riders: "31,400 riders a day" },
      mentions: [{ brief: "trams-pay-slowly", sentence: "The operator counts 31,400 riders a day." }],
    },
    links: { briefs: ["trams-pay-slowly"], debates: ["how-many-ride"], events: ["line-opened"] },
  });
});

/** Returns a schema without its descriptions, which may be edited. */
const withoutDescriptions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key, inner]) => !(isWord.has(key) && typeof inner === "string"));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutDescriptions(inner)]));
};
const isWord = new Set(["title", "description", "$id"]);

test("the shape of the data changes only with its version", () => {
  const columns = tables.map(({ name, key, columns: all }) => [
    name,
    key,
    all.map((row) => [row.name, row.type, row.of]),
  ]);
  const schemas = schemaNames.map((name) => ({ name, schema: jsonSchema(name, sound.site) }));
  const shape = JSON.stringify([withoutDescriptions(schemas), columns]);
  expect(
    { version: contractVersion, shape: createHash("sha256").update(shape).digest("hex").slice(0, 16) },
    "the shape has changed: add a version to src/exports/contract.ts that says what is new, and put both here",
  ).toEqual({ version: "2.15", shape: "d5503bbd1cda269d" });
});

test("each schema says what it describes and what its fields mean", () => {
  const files = soundFiles();
  for (const name of ["briefing", ...allKinds]) {
    const schema = JSON.parse(files.get(`/data/schema/${name}.json`) ?? "");
    expect(schema.$id).toBe(`https://trams.example/data/schema/${name}.json`);
    const record = name === "briefing" ? schema.properties.site : schema;
    for (const [key, field] of Object.entries<{ description?: string }>(record.properties.data.properties))
      expect(field.description, `${name}.${key}`).toMatch(/./);
  }
  expect(JSON.parse(files.get("/data/briefing.json") ?? "").$schema).toBe(
    "https://trams.example/data/schema/briefing.json",
  );
});
