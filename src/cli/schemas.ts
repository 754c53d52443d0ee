import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "../scaffold/json-schema.ts";
import { exitCodes, readOptions } from "./options.ts";
import { run } from "./run.ts";

void run(() => {
  const { out } = readOptions(process.argv.slice(2), { out: { type: "string", default: "." } });
  const files = schemaFiles();
  const folder = join(String(out), "schemas");
  mkdirSync(folder, { recursive: true });
  const kept = new Set(files.map(({ file }) => file));
  for (const name of readdirSync(folder)) if (!kept.has(`schemas/${name}`)) rmSync(join(folder, name));
  for (const { file, text } of files) writeFileSync(join(String(out), file), text);
  console.log(`${files.length} schemas in ${folder}`);
  return exitCodes.clean;
});
