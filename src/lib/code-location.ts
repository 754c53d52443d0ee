import { createRequire, SourceMap } from "node:module";
import { join } from "node:path";
import { attempt } from "./attempt.ts";
import { bundleOptions } from "./bundle-options.mjs";
import { codeHash } from "./code-hash.mjs";
import { root } from "./program.ts";

/** Errors that only a bug in the code throws. */
const bugTypes = [TypeError, ReferenceError, RangeError];

/** Returns the error from a bug in the code, if it is this error or its cause; otherwise undefined. */
const bugIn = (error: unknown): Error | undefined => {
  if (!(error instanceof Error)) return undefined;
  return bugTypes.some((kind) => error instanceof kind) ? error : bugIn(error.cause);
};

/** Bundles the program again, with a map from the bundle to the code. */
const bundleMap = (code: string): SourceMap => {
  const { buildSync } = createRequire(join(root, "package.json"))("esbuild") as typeof import("esbuild");
  const { outputFiles = [] } = buildSync({
    ...bundleOptions(root, code),
    outfile: "bundle.cjs",
    sourcemap: "external",
    sourcesContent: false,
  });
  return new SourceMap(JSON.parse(outputFiles.find(({ path }) => path.endsWith(".map"))?.text ?? ""));
};

/**
 * Returns where in the code a bug threw this error, as in `src/pages/claims.11ty.tsx:26:9`; undefined for other errors,
 * and if the code has changed since the program started. It takes a second.
 */
const codeLocation = (error: unknown): string | undefined => {
  const [, line, column] = /[\\/]\.cache[\\/]program[\\/]\w+\.cjs:(\d+):(\d+)/.exec(bugIn(error)?.stack ?? "") ?? [];
  const code = process.env["PROGRAM_HASH"];
  return attempt(() => {
    if (!line || !code || codeHash(root) !== code) return undefined;
    const found = bundleMap(code).findEntry(Number(line) - 1, Number(column) - 1);
    return "originalSource" in found
      ? `${found.originalSource}:${found.originalLine + 1}:${found.originalColumn + 1}`
      : undefined;
  });
};

/** Returns a failure in words, with its place in the code if it is a bug. */
export const withCodeLocation = (words: string, error: unknown): string => {
  const place = codeLocation(error);
  return place ? `${words} (${place})` : words;
};
