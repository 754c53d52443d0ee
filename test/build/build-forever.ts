/**
 * Builds some contents in turn into one output until it is killed, and prints how long each build took. With `once` it
 * builds only the first one.
 */
import { build } from "../../src/build/build.ts";

const [mode, out = "", today = "", ...contents] = process.argv.slice(2);
process.send?.(0);
for (let turn = 0; mode === "forever" || turn === 0; turn++) {
  const begun = performance.now();
  await build({ content: contents[turn % contents.length] ?? "", out, basePath: "/", today, search: false });
  process.send?.(performance.now() - begun);
}
