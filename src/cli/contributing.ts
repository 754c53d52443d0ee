import { readFileSync, writeFileSync } from "node:fs";
import { withRules } from "../authoring/contributing.ts";
import { rulesGuide } from "../rules/guide.ts";
import { exitCodes, readOptions } from "./options.ts";
import { run } from "./run.ts";

void run(() => {
  const { file } = readOptions(process.argv.slice(2), { file: { type: "string", default: "CONTRIBUTING.md" } });
  const path = String(file);
  writeFileSync(path, withRules(readFileSync(path, "utf8"), rulesGuide()));
  console.log(`the rules are written to ${path}`);
  return exitCodes.clean;
});
