import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/content.ts";

/** Words that this project's texts avoid, as regular expressions, each with a replacement. */
const words: Record<string, string> = {
  "lean(?:s|ed|ing)? on": "rely on, cite",
  "rest(?:s|ed|ing)? on": "rely on, cite, depend on",
  "stands?": "is, are, exists",
  "beside(?! each other)": "next to, in addition to, alongside",
  anew: "again",
  "mend(?:s|ed|ing)?": "fix, correct",
  "(?:tells?|told)": "report, show, print",
  "kept cop(?:y|ies)": "archived copy",
  "at hand": "available",
  "(?:whoever|otherwise than|as it stands)": "rewrite the sentence",
  "(?:takes?|taken) over": "reuse",
  "hand(?:s|ed)? over": "submit",
  "vouch(?:es|ed)?(?: for)?": "support",
  "came out": "outcome",
  "(?:the )?desk’s queue": "editors’ to-do list",
};

/** Texts that may use such a word, each with the reason. */
const exceptions: Record<string, string> = {
  "What was said twice is said once.": "An entry of the data's history is not rewritten.",
  "it rests on one survey": "A bad example of a brief's own prose.",
  "in the town than the town had planned, beside": "A bad example of a claim.",
  "had planned, beside Norbury": "A bad example of a claim.",
  "likelihood-beside-confidence": "The name of a rule, which content names.",
  "strike struggle": "A list of English verbs.",
  "smuggle soften": "A list of English verbs.",
  "spent stood": "A list of English verbs.",
};

const listed = (...patterns: string[]): string[] =>
  execFileSync("git", ["ls-files", ...patterns], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n");

type Line = { file: string; line: number; text: string };

const linesOf = (file: string, textOf: (line: string) => string): Line[] =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .map((line, at) => ({ file, line: at + 1, text: textOf(line) }));

/** Returns the visible texts of a line of code: its quoted texts of more than one word, and the text between tags. */
const visible = (line: string): string => {
  if (/^\s*(?:\/\/|\/?\*)/.test(line)) return "";
  const quoted = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, one, two]) => (one ?? two ?? "").replace(/\$\{[^}]*\}/g, "…"))
    .filter((text) => text.includes(" "));
  const markup = /^\s*[^\s]*(?: [^\s]+)+$/.test(line) && !/[;=(){}]/.test(line) ? [line] : [];
  const between = [...line.matchAll(/>([^<>{}=;]+ [^<>{}=;]+)<\//g)].map(([, text = ""]) => text);
  return [...quoted, ...markup, ...between]
    .filter((text) => !/^[a-z ]+(?:-[a-z]+)* (?:[a-z]+ )*is-…$|^\s*[.\w]+,$/.test(text))
    .join(" | ");
};

/** Returns the title of a test that a line begins. */
const title = (line: string): string =>
  /^\s*(?:(?:test|describe)(?:\.\w+)?\(|\]\)\(|.*\]\)\()"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? "";

/** Returns the part of a line of code that is a comment. */
const comment = (line: string): string => /^\s*(?:\/\/|\/?\*|#(?!!)).*|(?<=[;,{]) \/\/ .*/.exec(line)?.[0] ?? "";

const pattern = new RegExp(`\\b(?:${Object.keys(words).join("|")})\\b`, "i");

const found = (lines: Line[]): string[] =>
  lines
    .filter(({ text }) => pattern.test(text) && !Object.keys(exceptions).some((part) => text.includes(part)))
    .map(({ file, line, text }) => {
      const [word = ""] = pattern.exec(text) ?? [];
      const [, instead] = Object.entries(words).find(([key]) => new RegExp(`^(?:${key})$`, "i").test(word)) ?? [];
      return `${file}:${line} “${word}”: write ${instead}: ${text.trim().slice(0, 100)}`;
    });

describe("standard words", () => {
  test("in the docs", () => {
    const docs = listed(
      "README.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      "docs/*.md",
      "src/*.md",
      ".github/*.md",
      ".github/*.yml",
    );
    expect(docs.length).toBeGreaterThan(3);
    expect(found(docs.flatMap((file) => linesOf(file, (line) => line)))).toEqual([]);
  });

  test("in messages and in the interface", () => {
    const code = listed("src/*.ts", "src/*.tsx", "_includes/*.ts", "_includes/*.tsx");
    expect(code.length).toBeGreaterThan(300);
    expect(found(code.flatMap((file) => linesOf(file, visible)))).toEqual([]);
  });

  test("in titles of tests", () => {
    const tests = listed("test/*.test.ts", "test/*.test.tsx");
    expect(tests.length).toBeGreaterThan(200);
    expect(found(tests.flatMap((file) => linesOf(file, title)))).toEqual([]);
  });

  test("in comments", () => {
    const code = listed("*.ts", "*.tsx", "*.mjs", "*.cjs", ".ci/run");
    expect(code.length).toBeGreaterThan(700);
    expect(found(code.flatMap((file) => linesOf(file, comment)))).toEqual([]);
  });

  test("words to avoid are found in prose, messages and markup, but not inside other words", () => {
    const line = (text: string): Line => ({ file: "x.tsx", line: 1, text });
    expect(found([line("Every brief leans on claims.")])).toEqual([
      "x.tsx:1 “leans on”: write rely on, cite: Every brief leans on claims.",
    ]);
    expect(found([line(visible("  hint: `mend the file first`,"))])).toHaveLength(1);
    expect(found([line(visible("      <h2>Debates it stands in</h2>"))])).toHaveLength(1);
    expect(found([line(visible("// what stands here"))])).toEqual([]);
    expect(found([line(comment("// what stands here"))])).toHaveLength(1);
    expect(found([line(comment(`const told = 1; ${"//"} anew`))])).toHaveLength(1);
    expect(found([line(comment("const told = a * b;"))])).toEqual([]);
    expect(found([line("Standing, standard, commend, retell")])).toEqual([]);
  });
});
