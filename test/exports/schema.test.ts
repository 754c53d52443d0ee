import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { contract } from "../../src/exports/contract.ts";
import { exportedKinds, folderOf } from "../../src/exports/records.ts";
import { root, today, trams } from "../helpers/content.ts";
import { renderExports } from "../helpers/outputs.ts";

const exportsOf = (folder: string) => {
  const { briefing } = inspect(folder, { basePath: "/", today });
  if (!briefing) throw new Error("no briefing");
  return renderExports(briefing);
};

const validator = (files: Map<string, string>, name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(files.get(`/data/schema/${name}.json`) ?? ""),
  );

test.each([
  ["the sound briefing", trams],
  ["the real briefing", root],
])("the data of %s is as its schemas say, all of it and each record alone", (_, folder) => {
  const files = exportsOf(folder);
  const whole = validator(files, "briefing");
  whole(JSON.parse(files.get("/data/briefing.json") ?? ""));
  expect(whole.errors).toBe(null);
  for (const kind of exportedKinds) {
    const validate = validator(files, kind);
    const alone = [...files].filter(([address]) => address.startsWith(`/data/${folderOf(kind)}/`));
    for (const [, text] of alone) {
      validate(JSON.parse(text));
      expect(validate.errors).toBe(null);
    }
  }
});

test("a schema finds fault with a record that lacks something or has something more", () => {
  const files = exportsOf(trams);
  const validate = validator(files, "claim");
  const claim = JSON.parse(files.get("/data/claims/riders-above-plan.json") ?? "");
  expect(validate(claim)).toBe(true);
  expect(validate({ ...claim, more: 1 })).toBe(false);
  expect(validate({ ...claim, computed: { ...claim.computed, standing: "true" } })).toBe(false);
  expect(validate({ ...claim, data: { ...claim.data, statement: undefined } })).toBe(false);
});

test("a record alone is the record in the whole", () => {
  const files = exportsOf(trams);
  const whole = JSON.parse(files.get("/data/briefing.json") ?? "");
  for (const kind of exportedKinds)
    for (const record of whole[folderOf(kind)])
      expect(JSON.parse(files.get(`/data/${folderOf(kind)}/${record.id}.json`) ?? "")).toEqual(record);
});

test("a claim says its standing, how it was reached, and what leans on it", () => {
  const claim = JSON.parse(exportsOf(trams).get("/data/claims/riders-above-plan.json") ?? "");
  expect(claim).toMatchObject({
    kind: "claim",
    url: "https://trams.example/claims/riders-above-plan/",
    file: "_data/claims/riders-above-plan.yaml",
    computed: {
      standing: "disputed",
      figures: { riders: "31,400 riders a day" },
      mentions: [{ brief: "trams-pay-slowly", sentence: "The operator counts 31,400 riders a day." }],
    },
    links: { briefs: ["trams-pay-slowly"], debates: ["how-many-ride"], events: ["line-opened"] },
  });
});

test("the version of the contract is that of its latest change", () => {
  expect(contract.changes.at(-1)?.version).toBe(contract.version);
});
