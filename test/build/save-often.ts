import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build, type Memory } from "../../src/build/build.ts";

/**
 * Saves one brief again and again and builds each time, as a server's builder does. Tells how many bytes
 * of memory are in use after a fifth of the saves and after all.
 */
const [content = "", out = "", today = "", times = ""] = process.argv.slice(2);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const saves = Number(times);
const memory: Memory = { read: new Map() };
const inUse: number[] = [];
const options = { content, out, basePath: "/", today, search: false, dev: true };

await build(options, memory);
for (let save = 1; save <= saves; save++) {
  appendFileSync(join(content, "briefs/trams-pay-slowly.md"), `\nThis was save ${save}.\n`);
  const { files, findings } = await build({ ...options, quick: true }, memory);
  if (files === undefined) throw new Error(JSON.stringify(findings));
  if (save !== saves && save !== Math.ceil(saves / 5)) continue;
  collect();
  inUse.push(process.memoryUsage().heapUsed);
}
process.send?.(inUse);
