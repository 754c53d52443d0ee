import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { command, type Outcome, startCommand } from "../helpers/command.ts";
import { root, temporaryFolder, today } from "../helpers/content.ts";

const start = (...args: string[]): Promise<Outcome> => command("start-another", [...args, "--today", today]);

test("an empty briefing on another subject builds with its own copy of the program", async () => {
  const folder = join(temporaryFolder(), "Harbors and Ports");
  const done = await start(folder, "--title", "Harbors", "--site-url", "https://harbors.example/");
  expect([done.code, done.err]).toEqual([0, ""]);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(manifest.name).toBe("harbors-and-ports");
  for (const command of Object.values<string>(manifest.scripts))
    for (const [, file = ""] of command.matchAll(/ (\S+\.tsx?)/g))
      expect(existsSync(join(folder, file)), file).toBe(true);
  const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  expect(lockfile).toBe(
    readFileSync(join(root, "package-lock.json"), "utf8").replaceAll(
      JSON.stringify(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name),
      '"harbors-and-ports"',
    ),
  );
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([".github", "CONTRIBUTING.md", "README.md", "src"]));

  for (const name of readdirSync(join(folder, ".github/workflows"))) {
    const workflow = readFileSync(join(folder, ".github/workflows", name), "utf8");
    for (const [, file = ""] of workflow.matchAll(/ node (\S+\.mjs)/g))
      expect(existsSync(join(folder, file)), `${name}: ${file}`).toBe(true);
  }

  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(folder, "docs")).map((name) => `docs/${name}`),
  ];
  for (const name of documents) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, script = ""] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(manifest.scripts), `${name}: npm run ${script}`).toContain(script);
    for (const [, file = ""] of text.matchAll(/(?:`|\]\()((?:docs|test|bench|src|schemas)\/[\w./-]*)/g))
      expect(existsSync(join(folder, file)), `${name}: ${file}`).toBe(true);
    const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) =>
      words
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replaceAll(" ", "-"),
    );
    for (const [, anchor] of text.replace(/`[^`\n]*`/g, "").matchAll(/\]\(#([\w-]+)\)/g))
      expect(anchors, name).toContain(anchor);
  }
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(["test", "test:unit"]));

  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const check = await startCommand("check", ["--today", today], folder);
  expect(check).toEqual({ code: 0, out: "0 errors, 0 warnings\n", err: "" });
  const build = await startCommand("build", ["--today", today, "--no-search"], folder);
  expect([build.code, build.err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("Harbors");
  const run = (file: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, "node_modules", file), ...args], { cwd: folder });
  expect((await run("typescript/bin/tsc", "--noEmit", "--singleThreaded")).stdout).toBe("");
  expect((await run("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")).stderr).toBe("");
  const tested = await run("vitest/vitest.mjs", "run", "--mode", "unit");
  expect(stripVTControlCharacters(tested.stdout)).toContain("Tests  2 passed (2)");
  const old = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).not.toContain(old);
}, 240_000);

test("its first theme is added like any other", async () => {
  const folder = join(temporaryFolder(), "harbors");
  await start(folder);
  const words = [
    "--name",
    "Depth",
    "--question",
    "How deep?",
    "--summary",
    "Deep.",
    "--order",
    "1",
    "--mark",
    "circle",
  ];
  const made = await command("new", ["theme", ...words, "--content", folder, "--today", today]);
  expect(made).toEqual({ code: 0, out: "wrote _data/themes/depth.yaml\n", err: "" });
});

test("refuses a folder that is not empty", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "mine.txt"), "mine");
  expect(await start(folder)).toEqual({ code: 2, out: "", err: `error: ${folder} is not empty\n` });
  expect(readdirSync(folder)).toEqual(["mine.txt"]);
  expect((await command("start-another", [])).err).toBe("error: say where: npm run start-another -- DIR\n");
});
