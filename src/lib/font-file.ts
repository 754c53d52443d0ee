import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./program.ts";

const require = createRequire(join(root, "package.json"));

/**
 * Returns the path of a file of a font's package, such as `@fontsource/source-sans-3/400.css`. Node resolves such files
 * by a pattern, and misreads a star in the name of any parent folder; the license is listed by its full name.
 */
export const fontFile = (name: string): string => {
  const [scope, family, ...path] = name.split("/");
  return join(dirname(require.resolve(`${scope}/${family}/LICENSE`)), ...path);
};
