import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type CommandName, command } from "../helpers/command.ts";
import { temporaryFolder, today, trams, tramsWith } from "../helpers/content.ts";
import { filesIn, hashOf } from "../helpers/files.ts";
import { buildByCommand, tramsSite } from "../helpers/site.ts";

const check = (content: string, ...args: string[]) =>
  command("check", ["--content", content, "--today", today, ...args]);

const broken = () => tramsWith({ "_data/events/line-opened.yaml": (text) => text.replace("[streets]", "[strets]") });
const brokenText = `_data/events/line-opened.yaml:4:10 error there is no theme strets [unknown-id]
  4 | themes: [strets]
               ^
  hint: did you mean streets?

1 error, 0 warnings
`;

test("check reports success for sound content and exits with 0, in each format", async () => {
  expect(await check(trams)).toEqual({ code: 0, out: "0 errors, 0 warnings\n", err: "" });
  expect(await check(trams, "--format", "json")).toEqual({ code: 0, out: "[]\n", err: "" });
  expect(await check(trams, "--format", "github")).toEqual({ code: 0, out: "0 errors, 0 warnings\n", err: "" });
});

test("check counts how well the claims are supported", async () => {
  expect(await check(trams, "--counts")).toEqual({
    code: 0,
    out: [
      "0 errors, 0 warnings",
      "",
      "4 claims by standing: 1 corroborated, 1 self-reported, 1 attributed, 1 disputed",
      "3 sources by grade: 2 of grade B, 1 of grade C",
      "claims supported only by sources of low grade: 0 graded C or lower, 0 graded D or lower",
      "claims in no brief: 0",
      "claims reviewed without a change: 0",
      "",
    ].join("\n"),
    err: "",
  });
  expect((await check(trams, "--counts", "--format", "json")).err).toContain("leave out --format");
});

test("check of broken content shows the errors and exits with 1, in each format", async () => {
  const content = broken();
  expect(await check(content)).toEqual({ code: 1, out: brokenText, err: "" });
  const { code, out } = await check(content, "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      rule: "unknown-id",
      severity: "error",
      file: "_data/events/line-opened.yaml",
      line: 4,
      column: 10,
      message: "there is no theme strets",
      hint: "did you mean streets?",
    },
  ]);
  expect(await check(content, "--format", "github")).toEqual({
    code: 1,
    out: "::error file=_data/events/line-opened.yaml,line=4,col=10,title=unknown-id::there is no theme strets%0Ahint: did you mean streets?\n1 error, 0 warnings\n",
    err: "",
  });
});

test("check and build show warnings and exit with 0; --today sets the day", async () => {
  const late = ["--today", "2027-01-02"];
  const { code, out } = await command("check", ["--content", trams, ...late]);
  expect(code).toBe(0);
  expect(out).toContain("warning the review was due by 2027-01-01 [review-overdue]");
  expect(out).toMatch(/\n0 errors, 5 warnings\n$/);
  const site = join(temporaryFolder(), "site");
  const built = await buildByCommand(trams, site, ...late);
  expect(built).toMatchObject({ code: 0, err: "" });
  expect(built.out).toMatch(/^\d+ files in .*; 0 errors, 5 warnings\n$/);
});

const invalidCommands: [CommandName, string[], string][] = [
  ["check", ["--format", "xml"], "--format xml does not exist: write text, json, github"],
  ["check", ["--today", "tomorrow"], "--today tomorrow is not a day: write YYYY-MM-DD"],
  ["check", ["--today", "2026-01"], "--today 2026-01 is not a day: write YYYY-MM-DD"],
  ["check", ["--contents", "."], "there is no option --contents: did you mean --content?"],
  ["build", ["--outt", "x"], "there is no option --outt: did you mean --out?"],
  ["build", ["--base-path", "a?b"], "--base-path a?b is not a path: write /some-path/"],
  ["build", ["--content", trams, "--out", trams], `the output ${trams} holds what the site is built from`],
];

for (const [name, args, message] of invalidCommands)
  test(`${name} ${args.slice(0, 2).join(" ").replace(trams, "trams")} is a usage error and exits with 2`, async () => {
    expect(await command(name, args)).toEqual({ code: 2, out: "", err: `error: ${message}\n` });
  });

test("a build with findings shows them, exits with 1 and leaves the old site", async () => {
  const out = join(temporaryFolder(), "site");
  cpSync(await tramsSite(), out, { recursive: true });
  const before = hashOf(out);
  expect(await buildByCommand(broken(), out)).toEqual({
    code: 1,
    out: "",
    err: `${brokenText}Nothing was built; the site that stood is unchanged.\n`,
  });
  expect(hashOf(out)).toBe(before);
  expect(readdirSync(dirname(out))).toEqual(["site"]);
});

test("a build refuses a folder with other files in it and leaves them unchanged", async () => {
  const out = join(temporaryFolder(), "work");
  mkdirSync(out);
  writeFileSync(join(out, "thesis.doc"), "years");
  expect(await buildByCommand(trams, out)).toEqual({
    code: 2,
    out: "",
    err: `error: the output ${out} is a folder with other things in it: name a new one\n`,
  });
  expect(readFileSync(join(out, "thesis.doc"), "utf8")).toBe("years");
});

test("a build under a base path uses it in every link within the site and in full addresses", async () => {
  const out = join(temporaryFolder(), "site");
  expect((await buildByCommand(trams, out, "--base-path", "deep/trams")).code).toBe(0);
  const pages = filesIn(out).filter((name) => name.endsWith(".html"));
  for (const page of pages) {
    const html = readFileSync(join(out, page), "utf8").replaceAll("<wbr>", "");
    const paths = [...html.matchAll(/\b(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1] as string);
    expect(paths.filter((path) => !path.startsWith("/deep/trams/"))).toEqual([]);
    expect(
      [...html.matchAll(/https:\/\/trams\.example(\/[^"<]*)/g)].filter(([, path]) => !path?.startsWith("/deep/trams/")),
    ).toEqual([]);
  }
  expect(existsSync(join(out, "pagefind"))).toBe(false);
});

test("search is built with --search", async () => {
  const out = join(temporaryFolder(), "site");
  expect((await buildByCommand(trams, out, "--search")).code).toBe(0);
  expect(existsSync(join(out, "pagefind/pagefind.js"))).toBe(true);
});
