import { writeFileSync } from "node:fs";
import { rulesGuide } from "../rules/guide.ts";
import { runCommand } from "./run.ts";

void runCommand("rules", ({ out }) => {
  writeFileSync(out, rulesGuide());
  console.log(`the rules are written to ${out}`);
});
