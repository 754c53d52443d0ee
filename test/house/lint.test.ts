import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "../helpers/content.ts";

test("the linter ignores what a build or the server writes during a run, as git does", () => {
  const folder = temporaryFolder();
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  put("good.ts", "export const one = 1;\n");
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").trim().split("\n");
  for (const name of ignored) put(join(name.replaceAll("*", "x"), "assets/bad.js"), "var x = = 1");
  for (const name of ["_site.tmp-1", "sub/public.tmp-2", ".edition-2026-12.tmp-site"])
    put(`${name}/bad.js`, "var x = = 1");
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const out = execFileSync(process.execPath, [biome, "check", "--error-on-warnings", "."], { cwd: folder });
  expect(String(out)).toMatch(/^Checked 2 files in /);
});
