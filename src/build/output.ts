import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

/** Resolves the links of a path, also if its last part does not exist yet. */
const realPath = (path: string): string =>
  existsSync(path)
    ? realpathSync(path)
    : dirname(path) === path
      ? path
      : resolve(realPath(dirname(path)), relative(dirname(path), path));

const contains = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(outer + sep) || outer === sep;

/** Files that every built site has, and hardly any other folder. */
const siteMarkers = ["index.html", "sitemap.xml", "assets"];

/** Returns whether a folder is empty or has a built site; a server's first page counts as one. */
const isSite = (folder: string): boolean => {
  const names = readdirSync(folder);
  return names.length === 0 || siteMarkers.every((sign) => names.includes(sign)) || names.join() === "index.html";
};

/**
 * Returns why a site must not be built at a path, or undefined. A build replaces everything there, so it must be no
 * folder with other things in it, and nothing that the build itself needs.
 */
export const outputProblem = (out: string, content: string): string | undefined => {
  const target = realPath(resolve(out));
  const needed = [process.cwd(), resolve(content), resolve(content, "briefs"), resolve(content, "_data")].map(realPath);
  if (needed.some((path) => contains(target, path))) return `the output ${out} holds what the site is built from`;
  if (needed.slice(2).some((path) => contains(path, target))) return `the output ${out} is inside the content`;
  if (!lstatSync(out, { throwIfNoEntry: false })) return undefined;
  const stat = statSync(out, { throwIfNoEntry: false });
  if (!stat) return `the output ${out} is a link that leads nowhere`;
  if (!stat.isDirectory()) return `the output ${out} is not a folder`;
  return isSite(out) ? undefined : `the output ${out} is a folder with other things in it: name a new one`;
};

/**
 * Returns the folder that a link leads to, so that a build replaces its files and not the link, or any other path
 * unchanged.
 */
export const resolveLink = (out: string): string =>
  lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(out) : out;

/** Returns why caches must not be in a folder, or undefined: they would be read as content, or be published. */
export const cacheProblem = (cache: string, content: string, out?: string): string | undefined => {
  const target = realPath(resolve(cache));
  const parts = ["briefs", "_data"].map((part) => realPath(resolve(content, part)));
  if (parts.some((part) => contains(part, target))) return `the cache ${cache} is inside the content`;
  if (out !== undefined && contains(realPath(resolve(out)), target)) return `the cache ${cache} is inside the output`;
  const stat = statSync(cache, { throwIfNoEntry: false });
  return stat && !stat.isDirectory() ? `the cache ${cache} is not a folder` : undefined;
};
