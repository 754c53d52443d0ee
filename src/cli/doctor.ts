import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../build/pdf/browser.ts";
import { remoteOf } from "../diff/git.ts";
import { root } from "../lib/program.ts";
import { diagnose, doctorReport } from "../reports/doctor.ts";
import { readBriefing } from "./briefing.ts";
import { exitCodes } from "./options.ts";
import { createCommand, progress } from "./run.ts";

const firstLine = (text: string): string => text.split("\n")[0] ?? text;

const tryBrowser = async (): Promise<"starts" | { problem: string }> => {
  progress("Starting a browser…");
  try {
    await (await launchBrowser()).close();
    return "starts";
  } catch (error) {
    return { problem: firstLine((error as Error).message) };
  }
};

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

const workflowsIn = (folder: string): Record<string, string> => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
};

export default createCommand("doctor", async (options) => {
  const { folder, briefing, findings } = readBriefing(options);
  const browser = options["no-browser"] ? undefined : await tryBrowser();
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const found = diagnose({
    site: briefing.site.data,
    errors: findings.filter(({ severity }) => severity === "error").length,
    unarchived: briefing.sources.filter(({ data }) => data.URL && !data.archive).length,
    node: { version: process.version, wanted: manifest.engines.node },
    workflows: workflowsIn(join(folder, ".github/workflows")),
    remote: remoteOf(folder, "origin"),
    codeowners: textOf(join(folder, ".github/CODEOWNERS")),
    browser,
  });
  console.log(doctorReport(found));
  return found.some(({ level }) => level === "fix") ? exitCodes.findings : exitCodes.clean;
});
