import { execFile } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root, temporaryFolder, today } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";
import { buildByCommand, tramsSite } from "../helpers/site.ts";

const run = promisify(execFile);

const parts = ["src", "_includes", "eleventy.config.ts", "package.json", "tsconfig.json", "test/sites/trams"];

/** Copies the program into a folder of some name, and builds the sound briefing there. */
const buildIn = async (name: string): Promise<string> => {
  const folder = join(temporaryFolder(), name);
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const options = ["--content", "test/sites/trams", "--out", "site", "--today", today, "--no-search"];
  await run(process.execPath, ["src/cli/start.cjs", "build", ...options], { cwd: folder });
  return join(folder, "site");
};

// Windows has no such names.
test.skipIf(process.platform === "win32")(
  "reports a project folder with a backslash in its name, where Node runs no module",
  async () => {
    const failed = await buildIn("a\\b").catch((error: { code: number; stderr: string }) => error);
    const { code, stderr } = failed as { code: number; stderr: string };
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Node runs no module from a folder with a backslash in its name: rename the folder \(".*"\)\n$/,
    );
  },
);

test.skipIf(process.platform === "win32")(
  "content and output may be in folders with a backslash in their names",
  async () => {
    const folder = join(temporaryFolder(), "a\\b");
    const [content, out] = [join(folder, "con\\tent"), join(folder, "o\\ut")];
    cpSync(join(root, "test/sites/trams"), content, { recursive: true });
    expect(await buildByCommand(content, out)).toMatchObject({ code: 0, err: "" });
    expect(hashOf(out)).toBe(hashOf(await tramsSite()));
  },
);

test.skipIf(process.platform === "win32")(
  "a copy of the project in folders with odd names builds the same site",
  async () => {
    const names = join("star* what? [1] (2)", "{a,b}! 50%20 #1 'so' \"it\" 年 é");
    expect(hashOf(await buildIn(names))).toBe(hashOf(await tramsSite()));
  },
);
