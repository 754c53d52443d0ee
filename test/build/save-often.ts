import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build, type Memory } from "../../src/build/build.ts";
import { preview } from "../../src/build/preview.ts";

/**
 * Saves one brief again and again and builds, as a server's builder does: the whole each time, or with `alone`
 * the page first and the whole after every tenth save. Tells how many bytes of memory are in use after a fifth
 * of the saves and after all.
 */
const [mode, content = "", out = "", today = "", times = ""] = process.argv.slice(2);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const saves = Number(times);
const memory: Memory = { read: new Map() };
const inUse: number[] = [];
const options = { content, out, basePath: "/", today, search: false, dev: true };
const file = "briefs/trams-pay-slowly.md";
const text = readFileSync(join(content, file), "utf8");

const buildWhole = async () => {
  const { files, findings } = await build({ ...options, quick: true }, { memory });
  if (files === undefined) throw new Error(JSON.stringify(findings));
};

const makeAlone = async () => {
  const made = await preview({ ...options, quick: true }, memory, [file]);
  if (made?.pages.length !== 1) throw new Error(JSON.stringify(made));
};

await build(options, { memory });
for (let save = 1; save <= saves; save++) {
  writeFileSync(join(content, file), `${text}\nThis was save ${save}.\n`);
  if (mode === "alone") await makeAlone();
  if (mode === "whole" || save % 10 === 0) await buildWhole();
  if (save !== saves && save !== Math.ceil(saves / 5)) continue;
  collect();
  inUse.push(process.memoryUsage().heapUsed);
}
process.send?.(inUse);
