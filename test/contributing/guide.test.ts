import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { rulesGuide } from "../../src/rules/guide.ts";
import { findingsOf, root, temporaryFolder, today, trams } from "../helpers/content.ts";
import { carryOut, stepsOf } from "../helpers/steps.ts";

const run = promisify(execFile);
const text = (file: string) => readFileSync(join(root, file), "utf8");
const documents = ["README.md", "CONTRIBUTING.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];
const steps = ["CONTRIBUTING.md", "docs/architecture.md"].flatMap((file) => stepsOf(text(file)));
const isContent = (file: string) => /^(_data|briefs)\//.test(file);

test("the rule reference is up to date; npm run rules writes it", () => {
  expect(text("docs/rules.md")).toBe(rulesGuide());
});

test("the claim and the brief that the guide walks through pass the check", () => {
  const files = Object.fromEntries(steps.filter(({ file }) => isContent(file)).map(({ file, text }) => [file, text]));
  expect(Object.keys(files)).toHaveLength(2);
  expect(findingsOf(files).filter((finding) => !finding.includes("[unlisted-addresses]"))).toEqual([]);
});

test("documents name only folders, files and commands that exist", () => {
  const { scripts } = JSON.parse(text("package.json"));
  for (const name of documents) {
    const words = text(name);
    for (const [, folder = ""] of words.matchAll(/`(src\/[a-z]+)\/`/g))
      expect(existsSync(join(root, folder)), `${name}: ${folder}`).toBe(true);
    for (const [, script] of words.matchAll(/`npm run ([\w:-]+)/g))
      expect(Object.keys(scripts), name).toContain(script);
    for (const [, file = ""] of words.matchAll(/\]\(([\w./-]+\.md)\)/g))
      if (!file.startsWith("other-brief") && !file.startsWith("two-races") && !file.startsWith("another-brief"))
        expect(existsSync(join(root, dirname(name), file)), `${name}: ${file}`).toBe(true);
  }
});

/** The program and the trams in a folder of their own. */
const copy = (): string => {
  const folder = temporaryFolder();
  const program = ["package.json", "tsconfig.json", "eleventy.config.ts", "vitest.config.ts", "src", "_includes"];
  for (const name of program) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ["_data", "briefs"]) cpSync(join(trams, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
};

const inFolder = async (folder: string, ...args: string[]) => {
  try {
    return { code: 0, out: (await run(process.execPath, args, { cwd: folder })).stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
};

test("the steps for programmers work as written: a page, a rule, a feed and a kind of record", async () => {
  const folder = copy();
  const program = steps.filter(({ file }) => !isContent(file));
  expect(program.length).toBeGreaterThanOrEqual(9);
  const kind = program.filter(({ file }) => file.startsWith("src/kinds/"));
  expect(kind.map(({ file, change }) => [file, change])).toEqual([
    ["src/kinds/lesson.ts", false],
    ["src/kinds/index.ts", true],
  ]);
  for (const step of program) carryOut(folder, step);
  mkdirSync(join(folder, "_data/lessons"));
  writeFileSync(join(folder, "_data/lessons/count-twice.yaml"), "lesson: Count twice.\nthemes: [streats]\n");
  writeFileSync(
    join(folder, "_data/terms/loud.yaml"),
    "name: RATTLE\ndefinition: What trams do in curves.\nthemes: [streets]\n",
  );

  const types = await inFolder(folder, join(folder, "node_modules/typescript/bin/tsc"), "--noEmit", "--singleThreaded");
  expect(types).toEqual({ code: 0, out: "" });

  const cli = (name: string) => [join(folder, "src/cli/start.mjs"), name];
  const check = await inFolder(folder, ...cli("check"), "--today", today);
  expect(check.out).toContain("_data/terms/loud.yaml:1:1 warning the name RATTLE is in capitals [name-shouting]");
  expect(check.out).toContain("_data/lessons/count-twice.yaml:2:10 error there is no theme streats [unknown-id]");

  const write = (lesson: string) =>
    writeFileSync(
      join(folder, "_data/lessons/count-twice.yaml"),
      `lesson: ${lesson}\nthemes: [streets]\nclaims: [riders-above-plan]\n`,
    );
  const site = (file: string) => readFileSync(join(folder, "_site", file), "utf8");
  write("Count twice.");
  const build = await inFolder(folder, ...cli("build"), "--today", today, "--no-search");
  expect(build.out).toContain("0 errors");
  expect(site("numbers/index.html")).toContain("<p>4 claims</p>");
  expect(site("feeds/events.atom.xml")).toContain("The line opens");
  expect(site("lessons/index.html")).toContain("Count twice.");
  expect(site("lessons/index.html")).toContain('<a href="/themes/streets/">');
  expect(site("data/lessons/count-twice.json")).toContain("Count twice.");
  expect(site("data/lessons.csv")).toContain("count-twice,https://trams.example/lessons/#count-twice,Count twice.,");
  expect(JSON.parse(site("data/claims/riders-above-plan.json")).links.lessons).toEqual(["count-twice"]);
  expect(JSON.parse(site("data/schema/lesson.json")).properties.data.properties.lesson.description).toBe(
    "One sentence.",
  );
  expect(site("contribute/lesson/index.html")).toContain("Add a lesson");

  write("Count three times.");
  const again = await inFolder(folder, ...cli("build"), "--today", today, "--no-search");
  expect(again.out).toContain("0 errors");
  for (const file of ["lessons/index.html", "briefing.json", "lessons/count-twice.json"].map((name) =>
    name.endsWith("html") ? name : `data/${name}`,
  )) {
    expect(site(file)).toContain("Count three times.");
    expect(site(file)).not.toContain("Count twice.");
  }
}, 600_000);
