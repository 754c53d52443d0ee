import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { optionsFor } from "../../src/authoring/command-options.ts";
import { commands, contentOptions } from "../../src/cli/commands.ts";
import { readBasePath, readContent, readOptions, readToday, WrongUse } from "../../src/cli/options.ts";
import { failureMessage } from "../../src/cli/run.ts";
import { formFields } from "../../src/kinds/registry.ts";
import { type CommandName, command, startCommand } from "../helpers/command.ts";
import { temporaryFolder, trams } from "../helpers/content.ts";

test("a base path begins and ends with a slash, however it is written", () => {
  for (const written of ["a/b", "/a/b", "a/b/", "//a//b//"]) expect(readBasePath(written)).toBe("/a/b/");
  for (const written of ["", "/"]) expect(readBasePath(written)).toBe("/");
});

test.each(["a?b", "a#b", "/..", "../a", "/a/../b/", "/./", "a b", '"><script>', "https://evil.example/", "a\\b"])(
  "%s is not a base path",
  (path) => {
    expect(() => readBasePath(path)).toThrow(new WrongUse(`--base-path ${path} is not a path: write /some-path/`));
  },
);

test("the content is an existing folder", () => {
  expect(readContent(trams)).toBe(trams);
  for (const path of [`${trams}/nowhere`, `${trams}/_data/site.yaml`])
    expect(() => readContent(path)).toThrow(new WrongUse(`there is no folder ${path}`));
});

test.each(["2026", "2026-13-01", "2026-02-30", "tomorrow", "", "2026-01-15T00:00:00Z"])("%s is not a day", (day) => {
  expect(() => readToday(day)).toThrow(new WrongUse(`--today ${day} is not a day: write YYYY-MM-DD`));
});

test.each([
  [["--nonsense"], "there is no option --nonsense: valid options are --content, --all"],
  [["--contemt", "x"], "there is no option --contemt: did you mean --content?"],
  [["nonsense"], "nonsense is not an option: valid options are --content, --all"],
  [["--content"], "--content needs a value"],
  [["--all=yes"], "--all takes no value"],
])("%j is a usage error, with a message in plain words", (args, message) => {
  const spec = { content: { type: "string" }, all: { type: "boolean" } } as const;
  expect(() => readOptions(args, spec)).toThrow(new WrongUse(message));
});

test("an unreadable file is reported in plain words", () => {
  const failure = (path: string): Error => {
    try {
      readFileSync(path);
    } catch (error) {
      return error as Error;
    }
    throw new Error("it can be read");
  };
  expect(failureMessage(failure("/nowhere/guide.md"))).toBe("/nowhere/guide.md is not there");
  expect(failureMessage(new Error("the site is full"))).toBe("the site is full");
});

/** Words before an unknown option for commands that take one: others report the first word that is no option. */
const wordBefore: Record<string, () => string> = {
  new: () => "term",
  "start-another": () => join(temporaryFolder(), "x"),
};

test.each(Object.keys(commands) as CommandName[])(
  "%s reports nonsense in one line of plain words, with its options",
  async (name) => {
    const nonsense = [wordBefore[name]?.() ?? "nonsense", "--zzzzzzzzzzzzzzzzzzzzz"];
    const more = ["--content", "/nonsense", "--file", "/nonsense"];
    const done = [
      { args: nonsense, ...(await startCommand(name, nonsense)) },
      { args: more, ...(await command(name, more)) },
    ];
    for (const { args, code, out, err } of done) {
      expect([code, out], args.join(" ")).toEqual([2, ""]);
      expect(err, args.join(" ")).toMatch(/^error: [^\n]+\n$/);
      expect(err).not.toMatch(/ERR_|ENO|Unexpected argument|positional/);
    }
    const [, listed = ""] = /valid options are (.*)/.exec(done[0]?.err ?? "") ?? [];
    const { options } = commands[name];
    const ofKind = name === "new" ? Object.keys(optionsFor(formFields("term"))) : [];
    expect(listed.split(", ").sort()).toEqual([...Object.keys(options), ...ofKind].map((one) => `--${one}`).sort());
  },
  120_000,
);

test.each([
  [["--content", "a", "--content", "b"], "content"],
  [["--today=2026-01-01", "--content=a", "--today", "2026-01-02"], "today"],
  [["--flag", "--flag"], "flag"],
])("giving a single-value option twice is a usage error: %j", (args, name) => {
  const spec = { ...contentOptions, flag: { type: "boolean" }, many: { type: "string", multiple: true } } as const;
  expect(() => readOptions(args, spec)).toThrow(new WrongUse(`--${name} is given twice`));
  expect(readOptions(["--many", "a", "--many", "b"], spec)["many"]).toEqual(["a", "b"]);
});
