import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { today } from "../helpers/content.ts";
import { programCopy } from "../helpers/program-copy.ts";

/** Builds in a folder and returns the printed error, or an empty text if it succeeds. */
const buildIn = (folder: string): string => {
  try {
    const args = ["src/cli/start.mjs", "build", "--today", today, "--no-search"];
    execFileSync(process.execPath, args, { cwd: folder, stdio: "pipe" });
    return "";
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
};

test("a build names the file and the line of what is broken in a style, a script or a template, once", () => {
  const folder = programCopy();
  const broken = (file: string, from: string, to: string): string => {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const printed = buildIn(folder);
    writeFileSync(path, text);
    return printed;
  };
  expect(broken("_includes/styles/rows.css", "{", "{{")).toMatch(
    /^error: _includes\/styles\/rows\.css:\d+:\d+: Unexpected end of input\n$/,
  );
  expect(broken("src/client/site.ts", "import", "imprt x;\nimport")).toMatch(
    /^error: src\/client\/site\.ts:\d+:\d+: Expected ";" but found "x"\n$/,
  );
  expect(broken("src/pages/briefs.11ty.tsx", "<h1>", "<h1")).toMatch(/ {4}src\/pages\/briefs\.11ty\.tsx:\d+:\d+:\n/);
  expect(
    broken("src/pages/briefs.11ty.tsx", "<h1>", "<h1>{\n(undefined as never as { zeppelin: string }).zeppelin}"),
  ).toMatch(
    /^error: Cannot read properties of undefined \(reading 'zeppelin'\) .* \(src\/pages\/briefs\.11ty\.tsx:\d+:\d+\)\n$/,
  );
  expect(existsSync(join(folder, "_site"))).toBe(false);
}, 120_000);
