/**
 * Builds some contents in turn, over one another, until it is killed, and says how long each build
 * took. With `once` it builds the first of them and ends.
 */
import { build } from "../../src/build/build.ts";

const [mode, out = "", today = "", ...contents] = process.argv.slice(2);
process.send?.(0);
for (let turn = 0; mode === "forever" || turn === 0; turn++) {
  const begun = performance.now();
  await build({ content: contents[turn % contents.length] ?? "", out, basePath: "/", today, search: false });
  process.send?.(performance.now() - begun);
}
