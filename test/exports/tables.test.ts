import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { tables } from "../../src/exports/tables/all.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { briefingOf, realBriefing } from "../helpers/content.ts";
import { hostileBriefing } from "../helpers/hostile.ts";
import { renderExports } from "../helpers/outputs.ts";

type Row = Record<string, string>;

const readTable = (files: Map<string, string>, name: string): Row[] =>
  parse(files.get(`/data/${name}.csv`) ?? "", { bom: true, columns: true, record_delimiter: "\r\n" });

const text = (cell: string | undefined) => (cell ? cell.replace(/^'/, "") : undefined);
const list = (cell: string | undefined) => (cell ? JSON.parse(cell) : undefined);
const number = (cell: string | undefined) => (cell ? Number(cell) : undefined);

const both: [string, () => Briefing][] = [
  ["the sound briefing", () => briefingOf()],
  ["the real briefing", realBriefing],
  ["the hostile briefing", () => hostileBriefing()],
];

test.each(both)("another parser reads the records of %s back from their tables", (_, make) => {
  const briefing = make();
  const files = renderExports(briefing);
  expect(
    readTable(files, "claims").map((row) => ({
      id: row["id"],
      statement: text(row["statement"]),
      kind: row["kind"],
      standing: row["standing"],
      origins: number(row["independent_origins"]),
      page: row["page"],
      themes: list(row["themes"]),
      made_by: list(row["made_by"]),
      made_on: row["made_on"],
      caveats: list(row["caveats"]),
      because: text(row["because"]),
      briefs: list(row["briefs"]),
    })),
  ).toEqual(
    briefing.claims.map(({ id, address, data, verdict, briefs }) => ({
      id,
      statement: data.statement,
      kind: data.kind,
      standing: verdict.standing,
      origins: verdict.origins,
      page: briefing.site.url(address),
      themes: data.themes,
      made_by: data.made_by,
      made_on: data.made_on,
      caveats: data.caveats,
      because: data.because,
      briefs: briefs.map((brief) => brief.id),
    })),
  );
  expect(
    readTable(files, "evidence").map((row) => ({
      claim: row["claim"],
      source: row["source"],
      stance: row["stance"],
      locator: text(row["locator"]),
      credibility: number(row["credibility"]),
      note: text(row["note"]),
    })),
  ).toEqual(
    briefing.claims.flatMap(({ id, evidence, outcomeEvidence }) =>
      [...evidence, ...outcomeEvidence].map(({ source, data }) => ({
        claim: id,
        source: source.id,
        stance: data.stance,
        locator: data.locator,
        credibility: data.credibility,
        note: data.note,
      })),
    ),
  );
  expect(
    readTable(files, "sources").map((row) => [
      row["id"],
      text(row["title"]),
      row["url"] || undefined,
      row["reliability"],
    ]),
  ).toEqual(briefing.sources.map(({ id, data }) => [id, data.title, data.URL, data.reliability.grade]));
  expect(
    readTable(files, "watch").map((row) => [row["id"], text(row["question"]), row["due"], text(row["outcome"])]),
  ).toEqual(briefing.watch.map(({ id, data }) => [id, data.question, data.due, data.outcome?.note]));
  expect(
    readTable(files, "figures").map((row) => [row["claim"], row["key"], number(row["low"]), text(row["unit"])]),
  ).toEqual(
    briefing.claims.flatMap(({ id, figures }) =>
      figures.map(({ key, data }) => [id, key, Array.isArray(data.value) ? data.value[0] : data.value, data.unit]),
    ),
  );
});

test("no cell of any table of the hostile briefing begins like a formula, except for numbers", () => {
  const files = renderExports(hostileBriefing());
  for (const { name } of tables)
    for (const row of readTable(files, name))
      for (const cell of Object.values(row)) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test.each(both)("every table of %s matches the data package and the dictionary", (_, make) => {
  const files = renderExports(make());
  const { resources, description } = JSON.parse(files.get("/data/datapackage.json") ?? "");
  expect(description).toContain("Each table begins with a byte order mark");
  expect(description).toContain('encoding="utf-8-sig"');
  const dictionary = readTable(files, "dictionary");
  const cells = new Map(tables.map(({ name }) => [name, readTable(files, name)]));
  for (const { path } of resources) expect(files.has(`/data/${path}`)).toBe(true);
  for (const { name, schema } of resources.slice(0, tables.length)) {
    const rows = cells.get(name) ?? [];
    const fields: { name: string; type: string; constraints?: { pattern: string } }[] = schema.fields;
    expect(dictionary.filter((row) => row["table"] === name).map((row) => row["column"])).toEqual(
      fields.map((field) => field.name),
    );
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
      for (const { name: column, type, constraints } of fields) {
        const cell = row[column];
        if (!cell) continue;
        if (type === "array") expect(Array.isArray(JSON.parse(cell))).toBe(true);
        if (type === "integer") expect(cell).toMatch(/^-?\d+$/);
        if (type === "number") expect(Number.isFinite(Number(cell))).toBe(true);
        if (type === "boolean") expect(cell).toMatch(/^(true|false)$/);
        if (constraints) expect(cell).toMatch(new RegExp(constraints.pattern));
      }
    }
    expect(schema.primaryKey.length, name).toBeGreaterThan(0);
    const keys = rows.map((row) => schema.primaryKey.map((key: string) => row[key]));
    expect(keys.flat()).not.toContain("");
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(rows.length);
    for (const { fields: own, reference } of schema.foreignKeys) {
      const known = new Set(cells.get(reference.resource)?.map((row) => row["id"]));
      for (const row of rows) if (row[own[0]]) expect(known).toContain(row[own[0]]);
    }
  }
});
