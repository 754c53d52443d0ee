import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "../../src/build/build.ts";

/**
 * Saves one brief again and again and builds each time, as the development server does. Prints the bytes of memory in
 * use after two thirds of the saves, when all code has been compiled, and after all.
 */
const [content = "", out = "", today = "", times = ""] = process.argv.slice(2);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const saves = Number(times);
const inUse: number[] = [];
const file = "briefs/trams-pay-slowly.md";
const text = readFileSync(join(content, file), "utf8");

for (let save = 1; save <= saves; save++) {
  writeFileSync(join(content, file), `${text}\nThis was save ${save}.\n`);
  const options = { content, out, basePath: "/", today, search: false, dev: true };
  const { files, findings } = await build(options);
  if (files === undefined) throw new Error(JSON.stringify(findings));
  if (save !== saves && save !== Math.ceil((saves * 2) / 3)) continue;
  collect();
  inUse.push(process.memoryUsage().heapUsed);
}
process.send?.(inUse);
