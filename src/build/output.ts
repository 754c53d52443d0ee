import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

/** A path as it stands on the disk, also where its last part is not there yet. */
const real = (path: string): string =>
  existsSync(path)
    ? realpathSync(path)
    : dirname(path) === path
      ? path
      : resolve(real(dirname(path)), relative(dirname(path), path));

const holds = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(outer + sep) || outer === sep;

/** What every built site holds, and hardly another folder. */
const signs = ["index.html", "sitemap.xml", "assets"];

/** Whether a folder is empty, or holds a site that was built before; a server's first page counts as one. */
const isSite = (folder: string): boolean => {
  const names = readdirSync(folder);
  return names.length === 0 || signs.every((sign) => names.includes(sign)) || names.join() === "index.html";
};

/**
 * Why a site must not be built at a place, or nothing. A build replaces all that stands there, so it
 * may be no folder with other things in it, and nothing that the build itself needs.
 */
export const outputProblem = (out: string, content: string): string | undefined => {
  const target = real(resolve(out));
  const needed = [process.cwd(), resolve(content), resolve(content, "briefs"), resolve(content, "_data")].map(real);
  if (needed.some((path) => holds(target, path))) return `the output ${out} holds what the site is built from`;
  if (needed.slice(2).some((path) => holds(path, target))) return `the output ${out} is inside the content`;
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (!stat || stat.isSymbolicLink()) return undefined;
  if (!stat.isDirectory()) return `the output ${out} is not a folder`;
  return isSite(out) ? undefined : `the output ${out} is a folder with other things in it: name a new one`;
};
