/** Builds some contents in turn, over one another, until it is killed; says when it begins. */
import { build } from "../../src/build/build.ts";

const [out = "", today = "", ...contents] = process.argv.slice(2);
process.send?.("begins");
for (let turn = 0; ; turn++)
  await build({ content: contents[turn % contents.length] ?? "", out, basePath: "/", today, search: false });
