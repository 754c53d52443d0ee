import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** Which pages browsers have asked for, and as what they got them. */
export type Shown = {
  note: (path: string) => void;
  /** Whether one of them would be another now; where none is known, one might be. */
  isStale: () => boolean;
  forget: () => void;
};

const hashOf = (file: string): string => {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return "";
  }
};

/** Keeps in mind which pages of a site's folder are shown, so that a page is loaded anew only where it has changed. */
export const createShown = (folder: string, basePath: string): Shown => {
  const root = resolve(folder);
  const shown = new Map<string, string>();
  return {
    note: (path) => {
      if (!path.endsWith("/") || !path.startsWith(basePath)) return;
      const file = join(root, path.slice(basePath.length), "index.html");
      if (file.startsWith(root + sep)) shown.set(file, hashOf(file));
    },
    isStale: () => shown.size === 0 || [...shown].some(([file, hash]) => hashOf(file) !== hash),
    forget: () => shown.clear(),
  };
};
