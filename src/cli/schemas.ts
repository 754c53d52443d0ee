import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles, withSchemaMap } from "../authoring/json-schema.ts";
import { count } from "../lib/count.ts";
import { createCommand } from "./run.ts";

export default createCommand("schemas", ({ out }) => {
  const files = schemaFiles();
  const folder = join(out, "schemas");
  mkdirSync(folder, { recursive: true });
  const current = new Set(files.map(({ file }) => file));
  for (const name of readdirSync(folder)) if (!current.has(`schemas/${name}`)) rmSync(join(folder, name));
  for (const { file, text } of files) writeFileSync(join(out, file), text);
  const settings = join(out, ".vscode/settings.json");
  if (existsSync(settings)) writeFileSync(settings, withSchemaMap(readFileSync(settings, "utf8")));
  console.log(`${count(files.length, "schema")} in ${folder}`);
});
