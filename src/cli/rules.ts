import { writeFileSync } from "node:fs";
import { rulesGuide } from "../rules/guide.ts";
import { createCommand } from "./run.ts";

export default createCommand("rules", ({ out }) => {
  writeFileSync(out, rulesGuide());
  console.log(`the rules are written to ${out}`);
});
