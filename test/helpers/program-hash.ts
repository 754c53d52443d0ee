import type { TestProject } from "vitest/node";
import { codeHash } from "../../src/lib/code-hash.mjs";
import { root } from "../../src/lib/program.ts";

/** Names the program's code to all test files of one run, so that they share the bundled scripts of pages. Code that is edited while tests watch it has no name. */
export default ({ config }: TestProject): void => {
  if (!config.watch) process.env["PROGRAM_HASH"] = codeHash(root);
};
