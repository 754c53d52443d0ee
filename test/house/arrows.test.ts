import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/content.ts";

const filesIn = (folder: string): string[] =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

const files = [...filesIn("src"), ...filesIn("_includes"), "eleventy.config.ts"];
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The room that a file stands in: a folder of `src`, the parts of pages, or the scripts that browsers run. */
const roomOf = (file: string): string => {
  if (file.startsWith("_includes/browser/")) return "browser";
  if (file.startsWith("_includes/")) return "_includes";
  return file === "eleventy.config.ts" ? file : (file.split("/")[1] ?? "");
};

const arrows: Record<string, string[]> = {
  cli: ["build", "changes", "check", "links", "model", "read", "rules", "scaffold"],
  build: ["_includes", "check", "eleventy.config.ts", "model", "read", "search"],
  "eleventy.config.ts": ["_includes", "exports", "feeds", "model"],
  pages: ["_includes", "exports", "feeds", "markdown", "model", "scaffold"],
  feeds: ["_includes", "markdown", "model"],
  exports: ["_includes", "markdown", "model"],
  search: ["_includes", "markdown", "model"],
  scaffold: ["check", "model", "read"],
  check: ["markdown", "model", "rules"],
  changes: ["model"],
  links: ["model"],
  read: ["model"],
  rules: ["model"],
  markdown: ["model"],
  _includes: ["model"],
  browser: ["check", "model", "pages", "read", "scaffold"],
  model: [],
};

const importsOf = (file: string) =>
  [...textOf(file).matchAll(/^(?:import|export)\b[^;"]*?\bfrom "([^"\n]+)"|\bimport\("([^"\n]+)"\)/gm)].map(
    (match) => match[1] ?? match[2] ?? "",
  );

describe("the arrows of the house", () => {
  test.each(Object.entries(arrows))("%s leads to nothing but what it may", (room, allowed) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith("."))
          .map((path) =>
            normalize(join(dirname(file), path))
              .split(sep)
              .join("/"),
          )
          .filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
          .map((target) => `${file} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test("every room has its arrows written down", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  test("the model knows the schema library and the distance of words, and no other package", () => {
    const packages = files
      .filter((file) => roomOf(file) === "model")
      .flatMap(importsOf)
      .filter((path) => !path.startsWith("."));
    expect([...new Set(packages)].sort()).toEqual(["fastest-levenshtein", "zod"]);
  });
});

test("trusted HTML is made in two named places", () => {
  const places = files.flatMap((file) => [...textOf(file).matchAll(/\braw\(/g)].map(() => file));
  expect(places).toEqual(["_includes/page.tsx", "_includes/page.tsx"]);
});

test("the clock is read in one place", () => {
  const readers = files.filter(
    (file) => !file.startsWith("_includes/browser/") && /new Date\(\)|Date\.now\(\)/.test(textOf(file)),
  );
  expect(readers).toEqual(["src/cli/options.ts"]);
});

test("the generator knows nothing of its subject", () => {
  const told = files.filter((file) => /deepseek|openai|nvidia|huawei/i.test(textOf(file)));
  expect(told).toEqual([]);
});
