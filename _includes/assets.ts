import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { build, type Message, type Plugin } from "esbuild";
import { bundle } from "lightningcss";
import type { Output } from "../src/lib/output.ts";
import { root } from "../src/lib/program.ts";
import { cachedByCode } from "../src/lib/program-cache.ts";
import { runAll } from "../src/lib/run-all.ts";
import { sha256 } from "../src/lib/sha256.ts";
import { addresses } from "../src/model/addresses.ts";
import * as searchFacets from "../src/model/search-facets.ts";
import { fontOutputs } from "./fonts.ts";

const includesPath = (path: string) => join(root, "_includes", path);

/** The style sheets, each under the key of its address in `Assets`. */
const styles = { style: "site", contributeStyle: "contribute", tableStyle: "table" } as const;

/** The scripts in the same way, each with the module that it begins in. */
const scripts = {
  script: ["site", "site"],
  search: ["search", "search/main"],
  contribute: ["contribute", "contribute/main"],
  table: ["table", "table"],
  /** Shows findings over the page, in development only. */
  overlay: ["overlay", "overlay"],
} as const;

type Script = (typeof scripts)[keyof typeof scripts];
type Key = keyof typeof styles | keyof typeof scripts;

/** The files that pages load, and the addresses of the style sheets and scripts. */
export type Assets = { files: Output[] } & Record<Exclude<Key, "overlay">, string> & { overlay?: string | undefined };

const icons = ["icon.svg", "touch-icon.png"].map(
  (name): Output => ({ address: addresses.asset(name), render: () => readFileSync(includesPath(name)) }),
);

/** Names a file after its content, so that browsers may cache it for good. */
const hashedFile = (stem: string, ending: string, content: string): Output => {
  const hash = sha256(content).slice(0, 10);
  return { address: addresses.asset(`${stem}.${hash}.${ending}`), render: () => content };
};

type StyleError = Error & { fileName?: string; loc?: { line: number; column: number } };
type ScriptError = Error & { errors?: Message[] };

/** Returns an error of a style sheet or script with its file, line and column. */
const locateError = (error: unknown): unknown => {
  const { message, fileName = "", loc } = error as StyleError;
  const [first] = (error as ScriptError).errors ?? [];
  const place = first?.location ?? (loc && { file: relative(root, fileName), ...loc });
  if (!place) return error;
  const file = place.file.replaceAll("\\", "/");
  return new Error(`${file}:${place.line}:${place.column}: ${first?.text ?? message}`, { cause: error });
};

const styleSheet = (name: string): string => {
  try {
    const { code } = bundle({
      filename: includesPath(`styles/${name}.css`),
      minify: true,
      targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 113 << 16 },
    });
    return code.toString();
  } catch (error) {
    throw locateError(error);
  }
};

/** Replaces a module in the scripts by its values, without the code that computes them, in an order that no loader changes. */
const inlineValues = (module: string, values: object): Plugin => ({
  name: module,
  setup: ({ onLoad }) => {
    onLoad({ filter: new RegExp(`[/\\\\]${module}\\.ts$`) }, () => ({
      contents: Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n"),
    }));
  },
});

/** Uses the browser's own document in place of linkedom. */
const ownDocument: Plugin = {
  name: "own-document",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^linkedom$/ }, () => ({ path: join(root, "src/client/contribute/parse-html.ts") }));
  },
};

/** Bundles scripts. Those that load other modules later are split, and each chunk is named after its content. */
const bundleOf = async (entries: Script[], splitting: boolean): Promise<[string, string][]> => {
  const { outputFiles } = await build({
    // Relative paths: a star in an absolute path would be read as a pattern.
    absWorkingDir: root,
    entryPoints: entries.map(([out, module]) => ({ in: `src/client/${module}.ts`, out })),
    outdir: "scripts",
    bundle: true,
    splitting,
    chunkNames: "[name].[hash]",
    // The names are made from paths too: a linked folder of packages must not change them.
    preserveSymlinks: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "#jsx",
    legalComments: "none",
    logLevel: "silent",
    plugins: [inlineValues("search-facets", searchFacets), ownDocument],
  }).catch((error) => {
    throw locateError(error);
  });
  return outputFiles.map(({ path, text }) => [basename(path, ".js"), text]);
};

const isSplit = ([stem]: Script) => stem === "contribute";

const bundleScripts = async (): Promise<[string, string][]> => {
  const all: Script[] = Object.values(scripts);
  const whole = all.filter((script) => !isSplit(script));
  return (await runAll([() => bundleOf(whole, false), () => bundleOf(all.filter(isSplit), true)])).flat();
};

/** The scripts, bundled once for the same code: changed code runs in a new process. */
let bundled: Promise<Map<string, string>> | undefined;

/** Builds the style sheets and scripts. Another process does most of the work, so start it early. */
export const makeAssets = async ({ dev = false } = {}): Promise<Assets> => {
  bundled ??= cachedByCode("scripts", bundleScripts).then((entries) => new Map(entries));
  const [made, fonts] = await Promise.all([bundled, fontOutputs()]);
  const files = Object.fromEntries<Output>([
    ...Object.entries(styles).map(([key, stem]) => [key, hashedFile(stem, "css", styleSheet(stem))] as const),
    ...Object.entries(scripts)
      .filter(([key]) => dev || key !== "overlay")
      .map(([key, [stem]]) => [key, hashedFile(stem, "js", made.get(stem) ?? "")] as const),
  ]);
  const stems = new Set<string>(Object.values(scripts).map(([stem]) => stem));
  const chunks = [...made].filter(([stem]) => !stems.has(stem));
  return {
    files: [
      ...Object.values(files),
      ...fonts,
      ...chunks.map(([stem, code]): Output => ({ address: addresses.asset(`${stem}.js`), render: () => code })),
      ...icons,
    ],
    ...(Object.fromEntries(Object.entries(files).map(([key, { address }]) => [key, address])) as Record<Key, string>),
  };
};
