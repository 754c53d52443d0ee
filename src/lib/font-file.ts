import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./program.ts";

const require = createRequire(join(root, "package.json"));

/**
 * Returns the path of a file of a font's package, such as `@fontsource/source-sans-3/400.css`. Node finds such files by a
 * pattern, and takes a star in the name of any folder above for a part of it; the license is listed by its whole name.
 */
export const fontFile = (name: string): string => {
  const [scope, family, ...path] = name.split("/");
  return join(dirname(require.resolve(`${scope}/${family}/LICENSE`)), ...path);
};
