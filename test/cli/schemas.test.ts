import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaFiles, schemaMap, withSchemaMap } from "../../src/authoring/json-schema.ts";
import { fileKinds } from "../../src/kinds/registry.ts";
import { command } from "../helpers/command.ts";
import { root, temporaryFolder } from "../helpers/content.ts";

test("the committed schemas match the model; npm run schemas updates them", () => {
  const committed = readdirSync(join(root, "schemas")).map((name) => `schemas/${name}`);
  expect(committed.sort()).toEqual(
    schemaFiles()
      .map(({ file }) => file)
      .sort(),
  );
  for (const { file, text } of schemaFiles()) expect(readFileSync(join(root, file), "utf8"), file).toBe(text);
});

test("the editor’s settings assign each folder its schema", () => {
  const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
  expect(settings["yaml.schemas"]).toEqual(schemaMap());
  const text = readFileSync(join(root, ".vscode/settings.json"), "utf8");
  expect(withSchemaMap(text)).toBe(text);
  expect(withSchemaMap(text.replace(/.*option.json.*\n/, ""))).toBe(text);
  expect(schemaMap()["./schemas/claim.json"]).toEqual(["_data/claims/*.yaml"]);
});

test("a key has its title and description, also inside other keys", () => {
  const claim = JSON.parse(schemaFiles().find(({ file }) => file === "schemas/claim.json")?.text ?? "");
  expect(claim.properties.evidence.items.properties.locator).toEqual({
    title: "Place in it",
    description: "Where it says so: a page, a table, a paragraph.",
    maxLength: 500,
    type: "string",
    minLength: 1,
  });
  expect(claim.properties.as_of.anyOf[1].properties.from.title).toBeUndefined();
});

test("the command writes the schemas", async () => {
  const out = temporaryFolder();
  const done = await command("schemas", ["--out", out]);
  expect(done).toEqual({ code: 0, out: `${fileKinds.length} schemas in ${join(out, "schemas")}\n`, err: "" });
  expect(readdirSync(join(out, "schemas"))).toHaveLength(fileKinds.length);
});
