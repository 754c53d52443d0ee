import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { countFindings, report } from "../../src/build/report.ts";
import type { Finding } from "../../src/model/finding.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: "unknown-id",
  severity: "error",
  file: "_data/events/a.yaml",
  line: 2,
  column: 10,
  message: "there is no theme strets",
  hint: "did you mean streets?",
  ...change,
});

const contentWith = (text: string): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "_data/events"), { recursive: true });
  writeFileSync(join(folder, "_data/events/a.yaml"), text);
  return folder;
};

test("findings are counted in words", () => {
  expect(countFindings([])).toBe("0 errors, 0 warnings");
  expect(countFindings([finding(), finding({ severity: "warning" }), finding({ severity: "warning" })])).toBe(
    "1 error, 2 warnings",
  );
});

test("as text, a finding shows its line and points at its column", () => {
  const root = contentWith("title: a\nthemes: [strets]\n");
  expect(report([finding()], "text", root)).toBe(`_data/events/a.yaml:2:10 error there is no theme strets [unknown-id]
  2 | themes: [strets]
               ^
  hint: did you mean streets?

1 error, 0 warnings`);
});

test("a long line is shortened around the column", () => {
  const root = contentWith(`\n${"a".repeat(300)}X${"b".repeat(300)}\n`);
  const [, line = "", mark = ""] = report([finding({ column: 301 })], "text", root).split("\n");
  expect(line.length).toBe("  2 | ".length + 100);
  expect(line[mark.indexOf("^")]).toBe("X");
});

test("a finding without a line in its file shows no excerpt", () => {
  const root = contentWith("title: a\n");
  const expected = "error there is no theme strets [unknown-id]\n  hint: did you mean streets?\n\n1 error, 0 warnings";
  expect(report([finding({ line: 9 })], "text", root)).toBe(`_data/events/a.yaml:9:10 ${expected}`);
  expect(report([finding({ file: "briefs" })], "text", root)).toBe(`briefs:2:10 ${expected}`);
});

test("text from content cannot start a line, which a runner would take for a command", () => {
  const root = contentWith("title: a\nthemes: \u001b[31m[strets]\n");
  const hostile = finding({ file: "briefs/a\n::error::b.md", message: "a\r\n::add-mask::b", hint: "c\n::debug::d" });
  const text = report([hostile, finding()], "text", root);
  expect(text.split(/\r|\n/).filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
  expect(text).toContain("themes: ·[31m[strets]");
  const annotations = report([hostile], "github", root).split("\n");
  expect(annotations).toEqual([
    "::error file=briefs/a%0A%3A%3Aerror%3A%3Ab.md,line=2,col=10,title=unknown-id::a%0D%0A::add-mask::b%0Ahint: c%0A::debug::d",
    "1 error, 0 warnings",
  ]);
});

test("as annotations, characters with a meaning for GitHub are escaped", () => {
  const rows = [finding({ message: "100% of 1, 2: 3" }), finding({ severity: "warning", file: "briefs/a,b:c.md" })];
  expect(report(rows, "github", "").split("\n")).toEqual([
    "::error file=_data/events/a.yaml,line=2,col=10,title=unknown-id::100%25 of 1, 2: 3%0Ahint: did you mean streets?",
    "::warning file=briefs/a%2Cb%3Ac.md,line=2,col=10,title=unknown-id::there is no theme strets%0Ahint: did you mean streets?",
    "1 error, 1 warning",
  ]);
});

test("as JSON, findings are an array", () => {
  expect(JSON.parse(report([{ ...finding(), path: ["evidence", 0] }], "json", ""))).toEqual([
    {
      rule: "unknown-id",
      severity: "error",
      file: "_data/events/a.yaml",
      line: 2,
      column: 10,
      message: "there is no theme strets",
      hint: "did you mean streets?",
    },
  ]);
  expect(report([], "json", "")).toBe("[]");
});

test.runIf(process.platform !== "win32").each<[string, (folder: string, file: string) => void]>([
  ["a link to a file outside", (_, file) => symlinkSync("/etc/passwd", file)],
  ["a link to the environment", (_, file) => symlinkSync("/proc/self/environ", file)],
  ["a link to a device that never ends", (_, file) => symlinkSync("/dev/zero", file)],
  ["a pipe that nobody writes to", (_, file) => execFileSync("mkfifo", [file])],
  [
    "a link to a pipe",
    (folder, file) => {
      execFileSync("mkfifo", [`${folder}-pipe`]);
      symlinkSync(`${folder}-pipe`, file);
    },
  ],
  [
    "a file larger than any that is read",
    (_, file) => {
      writeFileSync(file, "root:x");
      truncateSync(file, 2 ** 33);
    },
  ],
])("the report does not open %s", (_, make) => {
  const folder = tramsWith();
  make(folder, join(folder, "briefs/x.md"));
  const { findings } = inspect(folder, { basePath: "/", today });
  const about = findings.filter(({ file }) => file === "briefs/x.md");
  expect(about).toHaveLength(1);
  expect(report(about, "text", folder)).not.toMatch(/\n {2}\d+ \| /);
});

test.runIf(process.platform !== "win32")("the report opens nothing below a folder that is a symbolic link", () => {
  const folder = tramsWith();
  renameSync(join(folder, "_data"), `${folder}-elsewhere`);
  symlinkSync(`${folder}-elsewhere`, join(folder, "_data"));
  expect(report([finding({ file: "_data/site.yaml", line: 1 })], "text", folder)).not.toContain(" | ");
  expect(report([finding({ file: "../content-elsewhere/site.yaml", line: 1 })], "text", folder)).not.toContain(" | ");
});
