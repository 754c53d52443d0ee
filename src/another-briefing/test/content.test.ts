import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Runs a command of the program as `npm run` does, and returns what it prints. */
const command = (...args: string[]): string =>
  execFileSync(process.execPath, ["src/cli/start.mjs", ...args], { encoding: "utf8" });

/** The findings of the check: errors stop the build, warnings do not. */
const findings = (): { severity: string; file: string; message: string }[] =>
  JSON.parse(command("check", "--format", "json"));

test("the check finds no errors", () => {
  expect(findings().filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the site builds, and its front page has the briefing's title", () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  try {
    command("build", "--out", join(site, "built"), "--no-search");
    const title = /^title: (.*)$/m.exec(readFileSync("_data/site.yaml", "utf8"))?.[1] ?? "";
    expect(readFileSync(join(site, "built/index.html"), "utf8")).toContain(title.replace(/^["']|["']$/g, ""));
    expect(existsSync(join(site, "built/sitemap.xml"))).toBe(true);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});
