import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./helpers/content.ts";

const sources = ["src", "_includes"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))))
  .concat("eleventy.config.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .sort();
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** A file's code without its comments, which may speak of what the code may not do. */
const codeOf = (file: string) =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");

/** The part of the house that a file belongs to. */
const partOf = (file: string): string => {
  const [top = "", part = ""] = file.split("/");
  return top === "src" ? part : top;
};

/** Where arrows may lead from each part, `lib` apart, and `kinds` where `model` is named; packages are listed for those that may know only some. */
const arrows: Record<string, string[]> = {
  lib: [],
  kinds: [],
  model: ["kinds"],
  markdown: ["model"],
  read: ["model"],
  rules: ["model"],
  check: ["markdown", "model", "rules"],
  _includes: ["model"],
  feeds: ["_includes", "markdown", "model"],
  exports: ["_includes", "markdown", "model", "authoring"],
  search: ["_includes", "markdown", "model"],
  pages: ["_includes", "exports", "feeds", "markdown", "model", "authoring"],
  "eleventy.config.ts": ["_includes", "outputs"],
  outputs: ["_includes", "exports", "feeds", "model", "pages"],
  diff: ["model"],
  reports: ["model"],
  authoring: ["check", "model", "read"],
  build: ["_includes", "check", "eleventy.config.ts", "markdown", "model", "outputs", "read", "rules", "search"],
  "dev-server": ["_includes", "build", "model", "outputs", "read", "search"],
  cli: ["build", "dev-server", "search", "diff", "check", "reports", "model", "read", "rules", "authoring"],
  client: ["check", "model", "pages", "read", "authoring"],
};

const mayKnow = (part: string): string[] => {
  const named = arrows[part] ?? [];
  return [part, "lib", ...named, ...(named.includes("model") ? ["kinds"] : [])];
};

const packages: Record<string, string[]> = {
  kinds: ["zod"],
  model: ["fastest-levenshtein", "zod"],
  rules: [],
  markdown: ["markdown-it", "markdown-it-anchor", "markdown-it-footnote"],
  read: ["js-yaml", "node:fs", "node:path", "yaml", "zod"],
  check: [],
  diff: ["node:child_process", "node:fs", "node:os", "node:path", "node:util"],
};

type Import = { file: string; from: string; to: string };

const imports: Import[] = sources.flatMap((file) =>
  [...codeOf(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g)].map(([, name = ""]) => ({
    file,
    from: partOf(file),
    to: name.startsWith(".") ? partOf(normalize(join(dirname(file), name)).replaceAll("\\", "/")) : `npm:${name}`,
  })),
);

describe("arrows lead where they may", () => {
  test("every part of the house is known", () => {
    expect(imports.length).toBeGreaterThan(500);
    expect([...new Set(sources.map(partOf))].filter((part) => !(part in arrows))).toEqual([]);
  });

  test.each(Object.keys(arrows))("from %s", (part) => {
    const wrong = imports.filter(
      ({ from, to }) => from === part && !to.startsWith("npm:") && !mayKnow(part).includes(to),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(packages))("from %s to packages", (part) => {
    const known = packages[part]?.map((name) => `npm:${name}`) ?? [];
    expect(imports.filter(({ from, to }) => from === part && to.startsWith("npm:") && !known.includes(to))).toEqual([]);
  });

  test("no file imports itself by a round way", () => {
    const files = new Set(sources);
    const uses = new Map<string, string[]>();
    for (const file of sources)
      uses.set(
        file,
        [...codeOf(file).matchAll(/^(?:import|export) [^;]*?"(\.[^"]+)"/gm)]
          .map(([, name = ""]) => normalize(join(dirname(file), name)).replaceAll("\\", "/"))
          .filter((name) => files.has(name)),
      );
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (state.get(file) === "open") circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (state.has(file)) return;
      state.set(file, "open");
      for (const next of uses.get(file) ?? []) walk(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });
});

/** Every place in the code that a pattern matches, as `file: what`. */
const places = (pattern: RegExp, except: (file: string) => boolean = () => false): string[] =>
  sources
    .filter((file) => !except(file))
    .flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));

test("trusted HTML is made in two named places", () => {
  const runtime = "src/lib/jsx/jsx-runtime.ts";
  expect(
    places(/\btrustedHtml\(|\bnew Html\(|dangerouslySetInnerHTML|(?<!\.)\bhtml`/g, (file) => file === runtime),
  ).toEqual(["_includes/page.tsx: trustedHtml(", "_includes/page.tsx: trustedHtml("]);
  expect(codeOf("_includes/page.tsx")).toMatch(/export const Markup = [^;]*trustedHtml\(html\);/);
  expect(codeOf("_includes/page.tsx")).toMatch(
    /export const JsonLd = [\s\S]*?trustedHtml\(JSON\.stringify\(data\)\.replace/,
  );
});

test("scripts in the browser put no text into markup", () => {
  expect(places(/\b(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/g)).toEqual([]);
});

test("nothing reads the clock but the place that is handed today, and the reader's own form", () => {
  expect(places(/\bDate\.now\b|new Date\(\s*\)|\bDate\(\s*\)/g)).toEqual([
    "src/cli/options.ts: new Date()",
    "src/client/contribute/main.ts: new Date()",
  ]);
  expect(
    places(/\bperformance\.now\b|process\.hrtime/g, (file) => ["build", "dev-server"].includes(partOf(file))),
  ).toEqual([]);
});

test("nothing in the output depends on chance, on the locale or on the time zone", () => {
  expect(
    places(
      /Math\.random|randomUUID|toLocale\w+\(|\blocaleCompare\b|Intl\.(?:DateTimeFormat|Collator)|\.get(?:Hours|Date|Month|Day|FullYear)\(/g,
      (file) => ["browser", "cli", "links"].includes(partOf(file)),
    ),
  ).toEqual([]);
});

test("only one module builds addresses, beside the kinds of records, which have theirs", () => {
  const page =
    /["'`](?:\$\{[^}]*\})?\/(?:about|actors|briefs|changes|charts|claims|contribute|data|debates|desk|feeds|forecasts|glossary|map|methods|search|sources|subscribe|themes|timeline|watch)\/[^"'`\s]*["'`]/g;
  expect(places(page, (file) => file === "src/model/addresses.ts" || partOf(file) === "kinds")).toEqual([]);
  expect([...codeOf("src/model/addresses.ts").matchAll(page)].length).toBeGreaterThan(10);
});

test("no exported name is declared in two files", () => {
  const declared = new Map<string, string[]>();
  for (const file of sources)
    for (const [, name = ""] of codeOf(file).matchAll(
      /^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm,
    ))
      declared.set(name, [...(declared.get(name) ?? []), file]);
  // Each page has these two, which the list of pages asks for.
  for (const name of ["outputs", "render"]) declared.delete(name);
  expect(declared.size).toBeGreaterThan(500);
  expect([...declared].filter(([, files]) => files.length > 1)).toEqual([]);
});
