import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "../helpers/content.ts";
import { commitAll, git, makeRepository } from "../helpers/repository.ts";

/** Returns a repository with a brief and a program, in which these files change after its first commit. */
const repositoryWith = (...files: string[]): { folder: string; base: string } => {
  const folder = temporaryFolder();
  const write = (text: string, names: string[]) => {
    for (const name of names) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  write("first", ["briefs/a.md", "src/a.ts"]);
  const base = makeRepository(folder);
  write("second", files);
  commitAll(folder, "Change");
  return { folder, base };
};

const runChanged = (folder: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, ".ci/changed.mjs"), ...args], { cwd: folder, encoding: "utf8" });

test.each<[string, string[], boolean]>([
  ["a brief", ["briefs/a.md"], false],
  ["a new brief and a record", ["briefs/with “quotes” 算.md", "_data/claims/b.yaml"], false],
  ["the program", ["src/a.ts"], true],
  ["a brief and the program", ["briefs/a.md", "src/a.ts"], true],
  ["a document", ["README.md"], true],
  ["a folder of a like name", ["src/briefs/a.md"], true],
])("a change of %s", (_, files, code) => {
  const { folder, base } = repositoryWith(...files);
  expect(runChanged(folder, base)).toBe(`code=${code}\n`);
});

test("a file that moves from the program to the content changes both", () => {
  const { folder } = repositoryWith("briefs/a.md");
  const base = git(folder, "rev-parse", "HEAD");
  git(folder, "mv", "src/a.ts", "briefs/b.md");
  commitAll(folder, "Move");
  expect(runChanged(folder, base)).toBe("code=true\n");
});

test("later commits on the target branch are not part of the change", () => {
  const { folder, base } = repositoryWith("briefs/a.md");
  git(folder, "checkout", "-q", "-b", "target", base);
  writeFileSync(join(folder, "src/a.ts"), "third");
  const target = commitAll(folder, "Go on");
  git(folder, "checkout", "-q", "main");
  expect(runChanged(folder, target)).toBe("code=false\n");
});

test.each([
  ["nothing", []],
  ["no commit", ["0".repeat(40)]],
  ["an option", ["--output=x"]],
])("compared with %s, everything counts as changed", (_, args) => {
  expect(runChanged(repositoryWith("briefs/a.md").folder, ...args)).toBe("code=true\n");
});
