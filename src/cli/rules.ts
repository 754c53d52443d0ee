import { writeFileSync } from "node:fs";
import { rulesGuide } from "../rules/guide.ts";
import { exitCodes, readOptions } from "./options.ts";
import { run } from "./run.ts";

void run(() => {
  const { out } = readOptions(process.argv.slice(2), { out: { type: "string", default: "docs/rules.md" } });
  writeFileSync(out, rulesGuide());
  console.log(`the rules are written to ${out}`);
  return exitCodes.clean;
});
