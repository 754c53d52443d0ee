import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../helpers/content.ts";

const sources = execFileSync("git", ["ls-files", "src", "_includes", "eleventy.config.ts"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file));

/** An exported function with the doc comment before it: a name with a small letter, an arrow or the word `function`. */
const exported =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:(?:async )?function\*? ([a-z]\w*)|const ([a-z]\w*)(?:: [^=\n]*)? = (?:async )?(?:<[^\n]*?>)?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)(?:: (?:(?!=>)[\s\S]){0,300}?)? =>)/g;

/** Returns the exported functions of a file with the first word of each one's comment. */
const firstWords = (text: string): { name: string; word: string }[] =>
  [...text.matchAll(exported)].map(([, comment = "", one, two]) => ({
    name: one ?? two ?? "",
    word: /[^\s*]+/.exec(comment)?.[0] ?? "",
  }));

test("the comment of an exported function begins with what the function does", () => {
  const functions = sources.flatMap((file) =>
    firstWords(readFileSync(join(root, file), "utf8")).map((row) => ({ file, ...row })),
  );
  expect(functions.length).toBeGreaterThan(600);
  expect(functions.filter(({ word }) => !/^[A-Z][a-z]+s$/.test(word))).toEqual([]);
});

test("such a comment is found before arrows and functions, and no other", () => {
  const text = `
/** What is there. */
export const there = (a: string, { b }: { b: () => void }): Map<string, () => void> => new Map();

/** Returns one. */
export async function* one() {}

/** A number. */
export const two = (1 + 1);

/** A part of a page. */
export const Part = () => null;
`;
  expect(firstWords(text)).toEqual([
    { name: "there", word: "What" },
    { name: "one", word: "Returns" },
  ]);
});
