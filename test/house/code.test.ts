import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/content.ts";

const sources = ["src", "_includes"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))))
  .concat("eleventy.config.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .sort();
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Returns a file's code without its comments. */
const codeOf = (file: string) =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");

/** Returns the layer that a file belongs to. */
const layerOf = (file: string): string => {
  const [top = "", part = ""] = file.split("/");
  return top === "src" ? part : top;
};

/** Which layers each layer may import besides `lib`; `kinds` comes with `model`. */
const layers: Record<string, string[]> = {
  lib: [],
  "another-briefing": [],
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

/** Returns the layers that a layer may import, itself included. */
const allowedFrom = (layer: string): string[] => {
  const named = layers[layer] ?? [];
  return [layer, "lib", ...named, ...(named.includes("model") ? ["kinds"] : [])];
};

/** Which packages a layer may import; other layers may import any. */
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
    from: layerOf(file),
    to: name.startsWith(".") ? layerOf(normalize(join(dirname(file), name)).replaceAll("\\", "/")) : `npm:${name}`,
  })),
);

describe("imports", () => {
  test("every file belongs to a listed layer", () => {
    expect(imports.length).toBeGreaterThan(500);
    expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in layers))).toEqual([]);
  });

  test.each(Object.keys(layers))("%s imports only layers below it", (layer) => {
    const wrong = imports.filter(
      ({ from, to }) => from === layer && !to.startsWith("npm:") && !allowedFrom(layer).includes(to),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(packages))("%s imports only its packages", (layer) => {
    const allowed = packages[layer]?.map((name) => `npm:${name}`) ?? [];
    expect(imports.filter(({ from, to }) => from === layer && to.startsWith("npm:") && !allowed.includes(to))).toEqual(
      [],
    );
  });

  test("there is no import cycle", () => {
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
    const cycles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (state.get(file) === "open") cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (state.has(file)) return;
      state.set(file, "open");
      for (const next of uses.get(file) ?? []) walk(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of sources) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

/** Returns every match of a pattern in the code, as `file: match`. */
const places = (pattern: RegExp, except: (file: string) => boolean = () => false): string[] =>
  sources
    .filter((file) => !except(file))
    .flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));

test("trusted HTML is made in two places", () => {
  const runtime = "src/lib/jsx/jsx-runtime.ts";
  expect(
    places(/\btrustedHtml\(|\bnew Html\(|dangerouslySetInnerHTML|(?<!\.)\bhtml`/g, (file) => file === runtime),
  ).toEqual(["_includes/page.tsx: trustedHtml(", "_includes/page.tsx: trustedHtml("]);
  expect(codeOf("_includes/page.tsx")).toMatch(/export const Markup = [^;]*trustedHtml\(html\);/);
  expect(codeOf("_includes/page.tsx")).toMatch(
    /export const JsonLd = [\s\S]*?trustedHtml\(JSON\.stringify\(data\)\.replace/,
  );
});

test("scripts in the browser never write text as markup", () => {
  expect(places(/\b(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/g)).toEqual([]);
});

test("only the command line and the contribution form read the clock", () => {
  expect(places(/\bDate\.now\b|new Date\(\s*\)|\bDate\(\s*\)/g)).toEqual([
    "src/cli/options.ts: new Date()",
    "src/client/contribute/main.ts: new Date()",
  ]);
  expect(
    places(/\bperformance\.now\b|process\.hrtime/g, (file) => ["build", "dev-server"].includes(layerOf(file))),
  ).toEqual([]);
});

test("no output depends on chance, the locale or the time zone", () => {
  expect(
    places(
      /Math\.random|randomUUID|toLocale\w+\(|\blocaleCompare\b|Intl\.(?:DateTimeFormat|Collator)|\.get(?:Hours|Date|Month|Day|FullYear)\(/g,
      (file) => ["browser", "cli", "links"].includes(layerOf(file)),
    ),
  ).toEqual([]);
});

test("only one module and the kinds of records build addresses", () => {
  const page =
    /["'`](?:\$\{[^}]*\})?\/(?:about|actors|briefs|changes|charts|claims|contribute|data|debates|desk|feeds|forecasts|glossary|map|methods|search|sources|subscribe|themes|timeline|watch)\/[^"'`\s]*["'`]/g;
  expect(places(page, (file) => file === "src/model/addresses.ts" || layerOf(file) === "kinds")).toEqual([]);
  expect([...codeOf("src/model/addresses.ts").matchAll(page)].length).toBeGreaterThan(10);
});

test("no exported name is declared in two files", () => {
  const declared = new Map<string, string[]>();
  for (const file of sources)
    for (const [, name = ""] of codeOf(file).matchAll(
      /^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm,
    ))
      declared.set(name, [...(declared.get(name) ?? []), file]);
  // Every page module has these two.
  for (const name of ["outputs", "render"]) declared.delete(name);
  expect(declared.size).toBeGreaterThan(500);
  expect([...declared].filter(([, files]) => files.length > 1)).toEqual([]);
});
