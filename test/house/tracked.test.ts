import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../helpers/content.ts";

test("no cache and no site is committed: what a cache holds is believed and run", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  expect(tracked).toContain(".gitignore");
  expect(tracked.filter((file) => /^(?:\.cache|_site|node_modules)(?:\/|$)/.test(file))).toEqual([]);
});
